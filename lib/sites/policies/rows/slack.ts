import type { Policy } from '../policy.ts';

export const slackPolicies: readonly Policy[] = [
  {
    id: 'slack',
    name: 'Slack',
    canUnsend: 'admin-dependent',
    defaultAllowed: true,
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'admin-dependent',
    editWindowSeconds: null,
    leavesTrace: 'sometimes',
    confidence: 'high',
    evidenceTier: 'vendor',
    unproven: false,
    caveats: [
      'Default: everyone may edit and delete own messages at any time',
      'Owners can limit deletion to Owners and Admins; editing can be never or time-limited',
      'Compliance exports can forbid deletion; exports may hold the text',
      'What is left in the channel was not sourced',
    ],
    thing: 'this',
    answer: 'Up to your workspace, mostly yes',
    line: 'Whether you can delete this is up to your workspace. Most allow it.',
    taking: [
      'Unless your workspace restricts it, "Delete message" works at any time, and so does editing.',
      'Owners can keep deleting to themselves, and limit editing or forbid it.',
    ],
    stays: ['Exports of the workspace may hold the text.'],
    steps: {
      whileItMayWork: [
        'Open the menu of your message and choose "Delete message".',
        'Where the choice is missing, your workspace keeps deleting to its owners and admins: ask one of them.',
      ],
      afterwards: [],
    },
    doesNotHelp: [],
    why: "Slack's own help says so; what your workspace allows cannot be seen from here.",
    sources: [
      {
        url: 'https://slack.com/help/articles/115004868646-Gerenciar-permissões-para-a-edição-e-a-exclusão-de-mensagens',
        date: null,
      },
      {
        url: 'https://slack.com/intl/en-ca/help/articles/115004868646-Manage-permissions-for-message-editing-and-deletion-',
        date: null,
      },
      { url: 'https://docs.slack.dev/reference/methods/chat.delete/', date: null },
      { url: 'https://hexdocs.pm/slack_kit/Slack.Web.Chat-function-delete.html', date: null },
      {
        url: 'https://github.com/mautrix/slack/blob/15613b0352f2fc5aa400a8c4425e058abda62187/pkg/connector/capabilities.go',
        date: '2026-08-16',
      },
    ],
    verifyAt: ['slack.com/help: edit or delete messages'],
  },
];
