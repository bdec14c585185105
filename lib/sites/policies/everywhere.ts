import type { Source } from './policy.ts';

/** A fact that holds on every platform of the table, with who says so. */
export interface GeneralFact {
  readonly words: string;
  readonly sources: readonly Source[];
}

/** policies.md 1, "Notes that apply to every row", and 4. */
export const everywhere = {
  blocking: {
    words: 'Blocking them removes nothing that was delivered.',
    sources: [
      {
        url: 'https://www.smprotips.com/what-happens-to-linkedin-messages-if-you-block-someone/',
        date: null,
      },
      { url: 'https://ccm.net/faq/63259-how-to-block-someone-on-linkedin', date: null },
    ],
  },
  ignoring: {
    words: 'Asking them to ignore it makes them open it at once.',
    sources: [
      {
        url: 'http://www.etiquettedaily.com/2012/04/message-mix-up-when-a-nasty-email-reaches-the-wrong-hands/',
        date: '2012-04-12',
      },
    ],
  },
  removeThenBlock: {
    words: 'If you also want to block them, do that last: it can cost you the way to take it back.',
    sources: [
      {
        url: 'https://applieddigitalskills.withgoogle.com/c/college-and-continuing-education-uk/en-uk/communicate-with-your-team-using-google-chat/communicate-with-your-team-using-google-chat/extensions/manage-data-privacy-in-chat.html',
        date: null,
      },
    ],
  },
  owningIt: {
    words: 'Own it soon and without excuses.',
    sources: [{ url: 'https://www.telegraphindia.com/jobs/damage-control/cid/1651271', date: '2006-09-19' }],
  },
  speaking: {
    words: 'If it may have hurt somebody, a call or a talk says it better than a message.',
    sources: [
      {
        url: 'http://www.startribune.com/oh-no-you-sent-insulting-e-mail-to-person-you-insulted-now-what/397012391/',
        date: null,
      },
    ],
  },
  manyPeople: {
    words: 'To many people: one plain apology that says what happened, and asks them to delete it.',
    sources: [
      {
        url: 'http://www.drjenniferthomas.com/2014/04/09/say-give-anything-remove-email-message/',
        date: '2014-04-09',
      },
    ],
  },
} as const satisfies Readonly<Record<string, GeneralFact>>;
