import type { Policy } from '../policy.ts';

/** Ordinary messages. LinkedIn's own help on deleting was not reachable. */
export const linkedinMessagePolicies: readonly Policy[] = [
  {
    id: 'linkedin-message',
    name: 'LinkedIn message',
    canUnsend: 'window',
    windowSeconds: 3600,
    windowSecondsSafe: 3600,
    canEdit: 'window',
    editWindowSeconds: 3600,
    leavesTrace: 'yes',
    confidence: 'high',
    evidenceTier: 'code',
    unproven: false,
    caveats: [
      'A deleted-message placeholder stays in the thread',
      'E-mail and push copies are not recalled',
      'Archives of regulated members keep the message',
      'Some message types cannot be edited',
      "LinkedIn's own help article was not read",
    ],
    thing: 'this',
    taking: [
      'Within 60 minutes "Delete" in the message\'s menu removes it for everyone. After that the choice is missing.',
    ],
    stays: [
      'A placeholder that says a message was deleted stays in the conversation.',
      "Copies in notification e-mails and on phones are not called back, and an employer's archive keeps the text.",
    ],
    editing: 'Editing works for 60 minutes too, but not for every type of message, and it leaves a mark.',
    steps: {
      whileItMayWork: [
        'Open the menu of your message and choose "Delete".',
        'For a slip of the pen "Edit" in the same menu may be enough. It leaves a mark.',
      ],
      afterwards: [],
    },
    doesNotHelp: ['Deleting the whole conversation removes only your copy.'],
    why: "Three maintained programs keep to the 60 minutes; LinkedIn's own help page could not be read.",
    sources: [
      {
        url: 'https://github.com/mautrix/linkedin/blob/525a6e31944c40be102552b7e6a0176aa7c96247/pkg/connector/capabilities.go',
        date: '2026-05-16',
      },
      {
        url: 'https://github.com/gtm-api/linkedin-mcp/blob/d1c61b3166e9223175d0ad3fed58c0b40518f766/packages/mcp.linkedin/linkedin_messages/mcp-tools.ts',
        date: '2026-08-21',
      },
      { url: 'https://developer.unipile.com/v1.0/reference/messagescontroller_patchmessage', date: null },
      {
        url: 'https://glama.ai/mcp/connectors/io.github.linglistack/heyreagent-linkedin-mcp/tools/delete_message',
        date: null,
      },
      { url: 'https://www.networkcleaner.com/blog/how-to-delete-linkedin-messages', date: null },
      {
        url: 'https://learn.microsoft.com/en-us/linkedin/compliance/integrations/compliance-events/resource-references/messages',
        date: null,
      },
      {
        url: 'https://www.smprotips.com/how-do-i-delete-a-message-on-linkedin-after-time-limit/',
        date: null,
      },
    ],
    verifyAt: ['linkedin.com/help: edit or delete a message'],
  },
];
