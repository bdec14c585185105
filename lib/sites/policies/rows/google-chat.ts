import type { Policy } from '../policy.ts';

export const googleChatPolicies: readonly Policy[] = [
  {
    id: 'google-chat',
    name: 'Google Chat',
    canUnsend: 'anytime',
    windowSeconds: null,
    windowSecondsSafe: null,
    canEdit: 'anytime',
    editWindowSeconds: null,
    leavesTrace: 'sometimes',
    confidence: 'high',
    evidenceTier: 'vendor',
    unproven: false,
    caveats: [
      'No limit is stated by Google',
      'Deleting a whole conversation removes only your copy',
      'Vault keeps deleted messages at least 30 days',
      'After a block you can no longer edit',
    ],
    thing: 'this',
    taking: ['Deleting or editing a message changes it for the others too.'],
    stays: ["An organisation's archive keeps deleted messages for 30 days at least."],
    steps: { whileItMayWork: ['Open the menu of your message and delete it.'], afterwards: [] },
    doesNotHelp: [
      'Deleting the whole conversation removes only your copy.',
      'After a block you can no longer edit it.',
    ],
    why: "Google's own help says so and states no limit.",
    sources: [
      { url: 'https://support.google.com/chat/answer/9224314?hl=en&ref_topic=7649319', date: null },
      {
        url: 'https://support.google.com/chat/answer/11833441?hl=en-GB&co=GENIE.Platform%3DDesktop&oco=0',
        date: null,
      },
      { url: 'https://support.google.com/a/answer/13364888', date: null },
    ],
    verifyAt: ['support.google.com/chat: edit or delete a message'],
  },
];
