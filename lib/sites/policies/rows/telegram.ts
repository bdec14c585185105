import type { Policy } from '../policy.ts';

export const telegramPolicies: readonly Policy[] = [
  {
    id: 'telegram',
    name: 'Telegram',
    canUnsend: 'anytime',
    condition: 'private-chats',
    windowSeconds: null,
    windowSecondsSafe: 172800,
    canEdit: 'window',
    editWindowSeconds: 172800,
    leavesTrace: 'no',
    confidence: 'high',
    evidenceTier: 'vendor-mirror',
    unproven: false,
    caveats: [
      'Private chats: any message, any time, no trace',
      'Groups: older material says 48 h, newer configs no limit',
      "Either person can also delete the other's messages",
    ],
    thing: 'this',
    answer: 'In private chats at any time, in groups for 48 hours',
    taking: [
      'In a private chat it can be deleted for both at any time, without a trace.',
      'In groups older material says 48 hours. We promise those.',
    ],
    stays: ['Nothing stays in a private chat. Admins of a group may see a log.'],
    editing: 'Editing works for 48 hours.',
    steps: {
      whileItMayWork: ['Open the menu of your message and delete it for everybody in the chat.'],
      afterwards: [],
    },
    doesNotHelp: [],
    why: "Telegram's own words, read on copies, and a maintained program.",
    sources: [
      { url: 'https://parrot.ru/ITBroadcast/s2/00001/187.html', date: '2019-03' },
      {
        url: 'https://www.adweek.com/digital/does-messaging-app-telegrams-newest-privacy-update-go-too-far/',
        date: '2019-03',
      },
      {
        url: 'https://github.com/mautrix/telegram/blob/3df4c4ae87cab0a590ec0aaa139e0c1361460028/pkg/connector/capabilities.go',
        date: '2026-08-16',
      },
    ],
    verifyAt: ['https://telegram.org/faq'],
  },
];
