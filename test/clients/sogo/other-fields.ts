import { pages } from './person.ts';

/** Where one writes in SOGo and sends nothing: its name, its page, what is pressed on the way to it, the field. */
export const otherFields: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'the search among mails',
    pages.mailbox,
    ['button[ng-click="mailbox.searchMode()"]'],
    'input[name="folderSearch"]',
  ],
  [
    'the search among people',
    'Contacts/view#!/addressbooks/personal',
    ['button[ng-click="addressbook.searchMode()"]'],
    'input[name="folderSearch"]',
  ],
  [
    'a note about somebody',
    'Contacts/view#!/addressbooks/personal/card/new',
    [],
    'textarea[ng-model="note.value"]',
  ],
  [
    'a signature',
    'Preferences#!/mailer',
    ['md-tab-item:nth-of-type(3)', 'button[aria-label="Edit Account"]', 'md-card a.md-button'],
    'textarea[ng-model="identity.signature"]',
  ],
  [
    'an answer while one is away',
    'Preferences#!/mailer',
    ['md-tab-item:nth-of-type(4)', 'md-checkbox[ng-model="app.preferences.defaults.Vacation.enabled"]'],
    '#autoReplyText',
  ],
];
