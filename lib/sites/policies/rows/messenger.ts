import type { Policy } from '../policy.ts';

export const messengerPolicies: readonly Policy[] = [
  {
    id: 'facebook-messenger',
    name: 'Facebook Messenger',
    canUnsend: 'anytime',
    windowSeconds: null,
    windowSecondsSafe: 600,
    canEdit: 'window',
    editWindowSeconds: 900,
    leavesTrace: 'yes',
    confidence: 'medium',
    evidenceTier: 'code',
    unproven: false,
    caveats: [
      'Press of 2018-19 says 10 minutes; a maintained client dropped that limit in February 2026',
      'A notice shows that something was unsent',
      'Meta keeps a copy for a while for reports',
      'At most 5 edits',
    ],
    thing: 'this',
    taking: [
      '"Unsend" removes it for everyone. Older reports give 10 minutes; it seems to have no limit now.',
    ],
    stays: [
      'A notice stays that something was unsent.',
      'Meta keeps a copy for a while in case it is reported.',
    ],
    editing: 'Editing works for 15 minutes, 5 times at most.',
    steps: { whileItMayWork: ['Open the menu of your message and choose "Unsend".'], afterwards: [] },
    doesNotHelp: [],
    why: "A maintained program dropped the 10 minutes in February 2026; Meta's own page could not be read. We promise the 10 minutes.",
    sources: [
      {
        url: 'https://github.com/mautrix/meta/commit/f3c09691186cb98fe083a1d3b630c000e2ea33e4',
        date: '2026-02-24',
      },
      {
        url: 'https://www.businessinsider.com/facebook-messenger-unsend-delete-sent-messages-2019-2',
        date: '2019-02-06',
      },
      {
        url: 'https://techtimes.com/articles/238398/20190206/unsend-option-finally-available-in-facebook-messenger-but-what-s-the-catch.htm',
        date: '2019-02-06',
      },
      {
        url: 'https://newscontinue.com/messenger-meta-announces-default-end-to-end-encryption-for-messenger/',
        date: '2023-12',
      },
    ],
    verifyAt: ['https://www.facebook.com/help/messenger-app/194400311449172'],
  },
];
