import type { Selectors } from './find.ts';
import * as linkedin from './linkedin/selectors.ts';
import * as slack from './slack/selectors.ts';
import * as teams from './teams/selectors.ts';
import { webA } from './telegram/web-a.ts';
import { webK } from './telegram/web-k.ts';

/** How one client of a site shows its messages, and that one of them was edited. Data. */
export interface EditMarks {
  /** Messages of a conversation, each with its text and its mark. */
  readonly items: string;
  /** Own ones among them; absent where the site does not tell them apart. */
  readonly own?: string;
  /** What names a message for good: attributes of it, of a part of it or of what it stands in, best first. */
  readonly ids: readonly string[];
  /** When it was sent: in an attribute of it (seconds since the epoch), or in the `datetime` of a part of it. */
  readonly sentAt?: { readonly seconds: string } | { readonly datetime: string };
  readonly body: Selectors;
  /** What stands in the body beside what was written. */
  readonly besideText?: string;
  /** In a message that was edited, with a word in it, in whichever language. */
  readonly mark?: string;
  /** The same in its body: what it answers to stands in the message too, with a mark of its own. */
  readonly markInBody?: string;
  /** Another message that is shown in it, with a mark of its own. */
  readonly quoted?: string;
  /** The same for a site that writes the word in front of the time: what holds both. */
  readonly timeLabel?: string;
  /** In the body: its text is cut off, or translated. What stands there is not what was written. */
  readonly notAsWritten?: string;
  /** There while an old message is edited: in that message, or, where all are edited in one place, in the conversation. */
  readonly editor?: string;
  readonly editorIn?: 'conversation';
  /** The site's own form for an edit, and the editor in it. What stood in it last is what was saved. */
  readonly form?: { readonly root: string; readonly editor: Selectors };
}

const editable = '[contenteditable="true"]';

/**
 * Only marks that are in no language. WhatsApp, Messenger, Instagram and X write a word whose place no source names;
 * Gmail and Outlook edit nothing that was sent. There, and in the channels of Teams, an entry stays "as sent".
 */
const marks: Readonly<Record<string, readonly EditMarks[]>> = {
  linkedin: [
    {
      items: linkedin.messageItem,
      own: `:is(${linkedin.messageItem}):not(${linkedin.fromOther}, ${linkedin.fromOther} *)`,
      ids: ['data-event-urn'], // captured 2026-05-29: idx:59859103756
      body: linkedin.messageBody,
      // One program's name for it (idx:56158420459, 2026); others know the word at the text's end only (idx:70321898087).
      besideText: '.msg-s-event-listitem__body-edited',
      mark: '.msg-s-event-listitem__body-edited',
      notAsWritten: 'button',
      // "Edit" puts this form in the composer's place, filled with the old text: measured 2026-09-30, idx:70321898087.
      form: { root: linkedin.editForm, editor: ['.msg-form__contenteditable', editable] },
    },
  ],
  slack: [
    {
      items: '[data-qa="message_container"]', // idx:70232417173, idx:71111509216, 2026
      ids: ['data-msg-ts', 'data-ts', 'data-item-key'], // idx:71111509216, idx:22437562412
      sentAt: { seconds: 'data-msg-ts' }, // idx:70997112535, 2026
      body: slack.messageText,
      besideText: '.c-message__edited_label, [data-qa="message_edited_label"]',
      // In English, Japanese and Vietnamese: idx:71111509216, idx:57795640361, idx:62048702711, idx:22722008060, 2024-26.
      mark: '.c-message__edited_label, [data-qa="message_edited_label"]',
      quoted: '.c-message_attachment', // idx:71111509216
      notAsWritten: '.c-rich_text_expand_button', // idx:71111509216
      editor: editable, // composers.md 4, "Must NOT hold"
    },
  ],
  discord: [
    {
      items: '[id^="chat-messages-"]',
      ids: ['id'], // "chat-messages-<channel>-<message>", observed 2026-09-02: idx:58651099670
      sentAt: { datetime: 'time[id^="message-timestamp-"]' }, // idx:58651099670
      body: ['[class*="contents"] > [id^="message-content-"]', '[id^="message-content-"]'],
      besideText: '[class*="edited"], [class*="timestamp"], [class*="hiddenVisually"]',
      // In English (idx:58651099670; idx:55356839501, 2026-07-21), Russian (idx:45353336691), Chinese (idx:67316749129).
      markInBody: '[class*="edited"]',
      editor: editable, // in place: composers.md 7
    },
  ],
  teams: [
    {
      items: '[data-tid="chat-pane-item"]', // captured 2026-10: idx:71523033445, idx:18102955359
      own: `[data-tid="chat-pane-item"]:has(${teams.ownMessage})`,
      ids: ['data-mid'],
      sentAt: { datetime: 'time[datetime]' }, // idx:36021789474
      body: ['[id^="content-"]:not([id^="content-control"])'], // idx:18102955359
      // It may stand there without a word in it: "real badge only", idx:36021789474; idx:18102955359, idx:59820211434.
      mark: '[id^="edited-"]',
      notAsWritten: 'button',
      editor: editable, // idx:295265780, idx:71523033445
    },
  ],
  telegram: [
    {
      items: '.Message',
      own: '.Message.own',
      ids: ['id'], // "message-123": Message.tsx
      body: ['.text-content'],
      besideText: webA.besideText,
      // "edited 10:02" in one block: MessageMeta.tsx, 2021 to 2026.
      timeLabel: '.message-time',
      notAsWritten: '.message-translated', // MessageMeta.tsx
      editor: webA.savesEdit,
      editorIn: 'conversation',
    },
    {
      items: '.bubble',
      own: '.bubble.is-out',
      ids: ['data-mid'],
      sentAt: { seconds: 'data-timestamp' }, // idx:60339295206, idx:67135349288, 2026
      body: ['.message'],
      besideText: webK.besideText,
      mark: '.time .time-edited, .time > .edited', // messageRender.ts, since 2022, and of 2021
      editor: webK.savesEdit,
      editorIn: 'conversation',
    },
  ],
};

/** Empty where nothing is known of the site's marks. */
export function editMarksOf(site: string): readonly EditMarks[] {
  return marks[site] ?? [];
}

/** Whether the site has a form of its own for an edit, which says what was saved. */
export function hasEditForm(site: string): boolean {
  return editMarksOf(site).some(({ form }) => form !== undefined);
}
