import type { Policy } from '../policy.ts';

export const signalPolicies: readonly Policy[] = [
  {
    id: 'signal',
    name: 'Signal',
    canUnsend: 'window',
    windowSeconds: 86400,
    windowSecondsSafe: 86400,
    canEdit: 'window',
    editWindowSeconds: 86400,
    leavesTrace: 'yes',
    confidence: 'high',
    evidenceTier: 'vendor-code',
    unproven: false,
    caveats: [
      '3 hours in old versions',
      'At most 10 edits; edit history is kept',
      'A notification may have shown the text',
    ],
    thing: 'this',
    taking: ['"Delete for everyone" works for 24 hours; 3 hours in old versions.'],
    stays: ['A line stays that a message was deleted, and a notification may have shown the text.'],
    editing: 'Editing works for 24 hours, 10 times at most, and the history is kept.',
    steps: {
      whileItMayWork: ['Open the menu of your message and choose "Delete for everyone".'],
      afterwards: [],
    },
    doesNotHelp: [],
    why: "It is in Signal's own code.",
    sources: [
      {
        url: 'https://github.com/signalapp/Signal-Desktop/blob/1feabf8dedbad91fd774d0a1fad16f7a135b900a/ts/util/canEditMessage.ts',
        date: '2023',
      },
      {
        url: 'https://github.com/mautrix/signal/blob/0d5f3f457dac53707973f525809fe9c6dc926bd6/pkg/connector/capabilities.go',
        date: '2026-08-16',
      },
    ],
    verifyAt: ['support.signal.org'],
  },
];
