import type { Policy } from '../policy.ts';

export const whatsappPolicies: readonly Policy[] = [
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    canUnsend: 'window',
    windowSeconds: 216000,
    windowSecondsSafe: 172800,
    canEdit: 'window',
    editWindowSeconds: 900,
    leavesTrace: 'yes',
    confidence: 'high',
    evidenceTier: 'press',
    unproven: false,
    caveats: [
      '60 h announced, clients encode 48 h, one API vendor says 72 h',
      "Fails silently if the recipient's app is out of date",
      'Placeholder stays; edits carry a label without history',
      'Backups and screenshots stay',
    ],
    thing: 'this',
    taking: [
      '"Delete for everyone" works for two days; 60 hours were announced.',
      'It fails without a word if their app is out of date.',
    ],
    stays: ['A line stays that a message was deleted.', 'Backups and screenshots stay.'],
    editing: 'Editing works for 15 minutes and leaves a label.',
    steps: {
      whileItMayWork: ['Open the menu of your message and choose "Delete for everyone".'],
      afterwards: [],
    },
    doesNotHelp: [],
    why: 'Announced in 2022, and programs keep to 48 hours at least. We promise the 48.',
    sources: [
      {
        url: 'https://tecnoblog.net/noticias/whatsapp-permite-excluir-mensagens-enviadas-em-ate-dois-dias/',
        date: '2022-08-08',
      },
      {
        url: 'https://github.com/mautrix/whatsapp/blob/d70eb6b135a53a6843f17f42b1d909dc061ff6e3/pkg/connector/capabilities.go',
        date: '2026-08-21',
      },
      { url: 'https://lite.verity.news/whatsapp-to-allow-users-to-edit-messages/amp', date: '2023-05' },
      { url: 'https://green-api.com/en/docs/api/service/DeleteMessage', date: null },
    ],
    verifyAt: ['faq.whatsapp.com: delete messages'],
  },
];
