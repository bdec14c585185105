import type { Policy } from '../policy.ts';

/** A delay before sending, or a recall inside one organisation (policies.md 2.2). */
export const outlookPolicies: readonly Policy[] = [
  {
    id: 'outlook-com',
    name: 'Outlook.com (personal)',
    canUnsend: 'window',
    windowSeconds: 10,
    windowSecondsSafe: 0,
    canEdit: 'never',
    editWindowSeconds: null,
    leavesTrace: 'no',
    confidence: 'medium',
    evidenceTier: 'blog',
    unproven: false,
    caveats: [
      'A hold before sending, not a recall',
      "Depends on the user's Undo Send setting",
      'Personal accounts have no recall',
      'The 10 s ceiling was not confirmed on a vendor page',
    ],
    thing: 'this',
    answer: 'Only if you switched Undo Send on',
    line: "Assume an e-mail cannot be taken back. Outlook's Undo Send helps only if you switched it on.",
    taking: ['Outlook can wait up to 10 seconds before it sends, if you switched Undo Send on.'],
    stays: ['Personal accounts have no recall: after that the other side has a full copy.'],
    steps: {
      whileItMayWork: ['Choose "Undo" in the notice that Outlook shows, if you switched Undo Send on.'],
      afterwards: [],
    },
    doesNotHelp: ['Deleting it from your sent mail removes only your copy.'],
    lineAfter: {
      maybe: 'Outlook can still undo this, if you switched Undo Send on.',
      over: 'Outlook has sent this: it cannot be undone any more.',
    },
    why: "Only blogs say so; no page of Microsoft's was read.",
    sources: [
      { url: 'https://supportbee.com/blog/how-to-delay-send-or-unsend-email-in-outlook', date: '2026' },
      { url: 'https://winenfood.com/outlooks-time-limit-to-unsend-an-email', date: null },
    ],
    verifyAt: ['support.microsoft.com: Undo Send in Outlook'],
  },
  {
    id: 'microsoft365-outlook-recall',
    name: 'Outlook at work (Microsoft 365)',
    canUnsend: 'admin-dependent',
    condition: 'same-organisation-only',
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'never',
    editWindowSeconds: null,
    leavesTrace: 'sometimes',
    confidence: 'high',
    evidenceTier: 'vendor',
    unproven: false,
    caveats: [
      'Only mailboxes in the same Exchange Online organisation; external recipients keep the mail',
      'Read mail can be recalled by default; admins can turn that, or recall itself, off',
      'Recipient notice is optional',
      'Admins can cap the age; 365 days seen in one public report',
      'Forwarded or synced copies stay',
    ],
    thing: 'this',
    answer: 'Inside your organisation, if it is allowed',
    line: 'Outlook can recall this only inside your own organisation, and only if it is allowed there.',
    taking: [
      'Recall reaches only mailboxes of your own organisation. Anyone outside keeps the mail.',
      'It can also take back mail that was read, unless an administrator switched that off.',
    ],
    stays: ['The recipient may be told of it. Forwarded and synced copies stay.'],
    steps: {
      whileItMayWork: [
        'Open the mail among those you sent and recall it. Your organisation may have switched this off.',
      ],
      afterwards: [],
    },
    doesNotHelp: [
      'A recall does nothing for people outside your organisation.',
      'Deleting it from your sent mail removes only your copy.',
    ],
    why: "Microsoft's own documentation says so; how old a mail may be depends on your organisation.",
    sources: [
      {
        url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/work-with-cloud-based-message-recall',
        date: null,
      },
      {
        url: 'https://github.com/MicrosoftDocs/office-docs-powershell/blob/93336da2bca96c31c0fc8acc52658a30ef8a6c94/exchange/exchange-ps/ExchangePowerShell/Set-OrganizationConfig.md',
        date: '2026-08-08',
      },
      { url: 'https://www.codetwo.com/admins-blog/?p=7374', date: '2025' },
      { url: 'https://thetoolstrunk.com/does-outlook-recall-work/', date: null },
    ],
    verifyAt: ['support.microsoft.com: recall an Outlook email message'],
  },
];
