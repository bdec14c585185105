import type { Policy } from '../policy.ts';

export const imessagePolicies: readonly Policy[] = [
  {
    id: 'imessage',
    name: 'iMessage',
    canUnsend: 'window',
    windowSeconds: 120,
    windowSecondsSafe: 120,
    canEdit: 'window',
    editWindowSeconds: 900,
    leavesTrace: 'yes',
    confidence: 'high',
    evidenceTier: 'vendor-mirror',
    unproven: false,
    caveats: [
      'Recipients below iOS 16, iPadOS 16 or macOS 13, and SMS, keep the original',
      'At most 5 edits',
      'A note appears for both sides',
    ],
    thing: 'this',
    taking: ['"Undo Send" works for 2 minutes.'],
    stays: ['A note appears on both sides.', 'Older devices and SMS keep the original.'],
    editing: 'Editing works for 15 minutes, 5 times at most.',
    steps: { whileItMayWork: ['Open the menu of your message and choose "Undo Send".'], afterwards: [] },
    doesNotHelp: [],
    why: "Apple's guide, read on a copy, and its file format agree.",
    sources: [
      { url: 'https://discussions-jp-prz.apple.com/thread/254201210', date: null },
      {
        url: 'https://docs.rs/imessage-database/1.9.0/imessage_database/message_types/edited/index.html',
        date: null,
      },
      {
        url: 'https://www.slashgear.com/1565186/why-you-cant-unsend-messages-imessage-on-iphone/',
        date: '2024-04-23',
      },
    ],
    verifyAt: ['https://support.apple.com/guide/iphone/unsend-and-edit-messages-iphe67195653/ios'],
  },
];
