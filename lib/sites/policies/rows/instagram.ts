import type { Policy } from '../policy.ts';

export const instagramPolicies: readonly Policy[] = [
  {
    id: 'instagram-dm',
    name: 'Instagram direct message',
    canUnsend: 'anytime',
    windowSeconds: null,
    windowSecondsSafe: null,
    canEdit: 'window',
    editWindowSeconds: 900,
    leavesTrace: 'no',
    confidence: 'medium',
    evidenceTier: 'code',
    unproven: false,
    caveats: [
      'A push preview may have been read',
      'The recipient can still report it if seen',
      'At most 5 edits, shown as edited',
    ],
    thing: 'this',
    taking: ['"Unsend" removes it for everyone, without a notice.'],
    stays: ['A preview on their phone may have been read, and they can still report it.'],
    editing: 'Editing works for 15 minutes, 5 times at most, and shows.',
    steps: { whileItMayWork: ['Open the menu of your message and choose "Unsend".'], afterwards: [] },
    doesNotHelp: [],
    why: "A maintained program and the press agree; Instagram's own page could not be read.",
    sources: [
      {
        url: 'https://github.com/mautrix/meta/blob/daf4056556b166c69743c90e6eb0da8342553173/pkg/igconnector/capabilities.go',
        date: '2026-08-21',
      },
      { url: 'https://itp.live/guide/whats-the-unsend-feature-on-instagram', date: null },
      {
        url: 'https://ticker.tv/news/regret-agram-what-really-happens-when-you-unsend-a-message-on-instagram/379456/',
        date: null,
      },
      { url: 'https://adaptlypost.com/en/blog/glossary-edit-messages-instagram', date: '2026' },
    ],
    verifyAt: ['help.instagram.com: unsend a message'],
  },
];
