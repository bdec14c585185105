import type { Policy } from '../policy.ts';

export const teamsPolicies: readonly Policy[] = [
  {
    id: 'microsoft-teams',
    name: 'Microsoft Teams',
    canUnsend: 'admin-dependent',
    defaultAllowed: true,
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'admin-dependent',
    editWindowSeconds: null,
    leavesTrace: 'yes',
    confidence: 'high',
    evidenceTier: 'vendor',
    unproven: false,
    caveats: [
      'Messaging policy can forbid deleting or editing own messages; teams have their own switches',
      'That the default allows it is blog-level',
      'Previews and e-mail notices stay; retention keeps a compliance copy',
    ],
    thing: 'this',
    answer: 'Up to your organisation, mostly yes',
    line: 'Whether you can delete this is up to your organisation. Most allow it.',
    taking: ['Unless your organisation forbids it, you can delete and edit your own messages.'],
    stays: [
      'A line stays in place of the message. Previews and notification e-mails stay.',
      'Your organisation may keep a copy.',
    ],
    steps: {
      whileItMayWork: [
        'Open the menu of your message and choose "Delete".',
        'Where the choice is missing, your organisation does not allow it.',
      ],
      afterwards: [],
    },
    doesNotHelp: [],
    why: 'Microsoft documents the switches; what your organisation allows cannot be seen from here.',
    sources: [
      {
        url: 'https://github.com/MicrosoftDocs/office-docs-powershell/blob/93336da2bca96c31c0fc8acc52658a30ef8a6c94/teams/teams-ps/MicrosoftTeams/Set-CsTeamsMessagingPolicy.md',
        date: '2025-11-04',
      },
      { url: 'https://learn.microsoft.com/en-us/graph/api/resources/teammessagingsettings', date: null },
      {
        url: 'https://andrewwarland.wordpress.com/2022/01/09/what-happens-when-you-delete-or-edit-sent-teams-chats-and-posts/',
        date: '2022-01-09',
      },
      { url: 'https://geekchamp.com/if-you-delete-a-message-in-teams-does-it-unsend-explained/', date: null },
    ],
    verifyAt: ['support.microsoft.com: edit or delete a sent message in Teams'],
  },
];
