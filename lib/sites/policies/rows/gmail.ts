import type { Policy } from '../policy.ts';

/** What Gmail calls undo is a delay before sending (policies.md 2.2). */
export const gmailPolicies: readonly Policy[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    canUnsend: 'window',
    windowSeconds: 30,
    windowSecondsSafe: 5,
    canEdit: 'never',
    editWindowSeconds: null,
    leavesTrace: 'no',
    confidence: 'high',
    evidenceTier: 'blog-citing-vendor',
    unproven: false,
    caveats: [
      'A hold before sending, not a recall',
      'User setting of 5, 10, 20 or 30 s, default 5',
      'Confidential mode: access can be revoked later, admins can disable the mode, screenshots and Vault copies stay',
    ],
    thing: 'this',
    answer: 'For 5 seconds, 30 if you set it so',
    line: 'Gmail can undo this for 5 seconds after sending, longer if you set it so.',
    taking: [
      'Gmail waits 5, 10, 20 or 30 seconds before it sends, whichever you set; 5 unless you changed it. "Undo" works in that time only.',
    ],
    stays: ['After that the other side has a full copy.'],
    more: [
      "In confidential mode you can take back access later, but screenshots and an employer's archive stay.",
    ],
    steps: {
      whileItMayWork: ['Choose "Undo" in the notice that Gmail shows.'],
      afterwards: ['If you sent it in confidential mode, you can still take back access to it.'],
    },
    doesNotHelp: ['Deleting it from your sent mail removes only your copy.'],
    lineAfter: {
      maybe: 'Gmail can still undo this, if you set it to wait longer.',
      over: 'Gmail has sent this: it cannot be undone any more.',
    },
    why: "Many sources agree and cite Google; Google's own page could not be read.",
    sources: [
      { url: 'https://www.email-tools.me/posts/gmail-undo-send/', date: '2026-05' },
      {
        url: 'https://www.plushcap.com/content/zapier/blog/zapier-how-to-unsend-an-email-in-gmail',
        date: null,
      },
      { url: 'https://support.google.com/a/answer/7684332?hl=en-NZ&ref_topic=2683824', date: null },
    ],
    verifyAt: ['https://support.google.com/mail/answer/2819488'],
  },
];
