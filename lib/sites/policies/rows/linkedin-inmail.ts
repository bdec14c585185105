import type { Policy } from '../policy.ts';

/** What is not proven is told as never (policies.md 2.1). */
export const linkedinInmailPolicies: readonly Policy[] = [
  {
    id: 'linkedin-inmail',
    name: 'LinkedIn InMail',
    canUnsend: 'never',
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'unknown',
    editWindowSeconds: null,
    leavesTrace: 'unknown',
    confidence: 'low',
    evidenceTier: 'mixed',
    unproven: true,
    caveats: [
      'Sources split between never and 60 minutes; never is the safe default',
      'Recipient is reminded automatically within about 3 days if unanswered',
      'No credit comes back for a deletion as far as found',
      'A second InMail may be refused or cost a credit',
      'Read receipts reportedly do not work for InMail',
    ],
    thing: 'an InMail',
    taking: [
      'In an InMail\'s menu "Delete" may be missing, greyed out or refused: sources say anything from never to 60 minutes.',
      "LinkedIn's own InMail help says nothing about deleting, and gives no reason.",
    ],
    stays: ['Without an answer LinkedIn reminds the other person of it within about 3 days.'],
    steps: {
      whileItMayWork: [],
      afterwards: [
        'Open the menu of your message all the same. Where "Delete" is offered, use it at once: some say it works for 60 minutes.',
      ],
    },
    doesNotHelp: [
      'Deleting the whole conversation removes only your copy.',
      'Waiting does not make it go away: without an answer LinkedIn reminds them of it within about 3 days.',
      'No source says that deleting it brings a credit back.',
    ],
    beforeWritingAgain: ['A second InMail may be refused, or cost another credit.'],
    why: 'Sources are split between never and 60 minutes, and nobody has tried it for us. So we say the careful thing.',
    sources: [
      { url: 'https://www.linkedin.com/help/linkedin/answer/a554514', date: null },
      { url: 'https://www.linkedin.com/help/linkedin/answer/75', date: null },
      { url: 'https://connectsafely.ai/articles/how-to-delete-linkedin-messages-guide-2026', date: '2026' },
      { url: 'https://officeconsumer.com/can-i-unsend-linkedin-inmail-w-examples-faqs/', date: null },
      {
        url: 'https://www.smprotips.com/how-do-i-delete-a-message-on-linkedin-after-time-limit/',
        date: null,
      },
    ],
    verifyAt: ['hand test: menu of an InMail sent minutes ago'],
  },
  {
    id: 'linkedin-sales-navigator-inmail',
    name: 'Sales Navigator InMail',
    canUnsend: 'never',
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'never',
    editWindowSeconds: null,
    leavesTrace: 'unknown',
    confidence: 'medium',
    evidenceTier: 'code',
    unproven: true,
    caveats: [
      'One integration refuses recall here, two refuse edit; the product itself was not checked',
      'Messages to 1st-degree connections and Open Profiles are also InMail here',
      'A second InMail costs another credit',
      'Automatic reminder within about 3 days',
    ],
    thing: 'an InMail',
    taking: [
      'One program that works with Sales Navigator refuses to recall a message here, two refuse to edit it.',
      'Messages to first-degree connections and open profiles are InMails here as well.',
    ],
    stays: ['Without an answer LinkedIn reminds the other person of it within about 3 days.'],
    steps: {
      whileItMayWork: [],
      afterwards: ['Look for "Delete" in the menu of your message. No source says that it works here.'],
    },
    doesNotHelp: [
      'Deleting the whole conversation removes only your copy.',
      'Waiting does not make it go away: without an answer LinkedIn reminds them of it within about 3 days.',
      'No source says that deleting it brings a credit back.',
    ],
    beforeWritingAgain: ['A second InMail costs another credit.'],
    why: 'It rests on what other programs refuse; Sales Navigator itself was not tried.',
    sources: [
      {
        url: 'https://github.com/gtm-api/linkedin-mcp/blob/d1c61b3166e9223175d0ad3fed58c0b40518f766/packages/mcp.linkedin/linkedin_messages/mcp-tools.ts',
        date: '2026-08-21',
      },
      { url: 'https://developer.unipile.com/v1.0/reference/messagescontroller_patchmessage', date: null },
      {
        url: 'https://glama.ai/mcp/connectors/io.github.linglistack/heyreagent-linkedin-mcp/tools/edit_message',
        date: null,
      },
      { url: 'https://www.linkedin.com/help/sales-navigator/answer/a1451572', date: null },
      { url: 'https://www.linkedin.com/help/linkedin/answer/57013', date: null },
      {
        url: 'https://www.smprotips.com/how-do-i-delete-a-message-on-linkedin-after-time-limit/',
        date: null,
      },
    ],
    verifyAt: ['hand test in Sales Navigator'],
  },
  {
    id: 'linkedin-recruiter-inmail',
    name: 'Recruiter InMail',
    canUnsend: 'never',
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'never',
    editWindowSeconds: null,
    leavesTrace: 'unknown',
    confidence: 'low',
    evidenceTier: 'mixed',
    unproven: true,
    caveats: [
      'No vendor statement on deletion found',
      'Scheduled InMails have not been sent yet',
      'Check queued automatic follow-ups (3 to 28 days, default 7)',
    ],
    thing: 'an InMail',
    taking: [
      'LinkedIn says nothing about deleting an InMail in Recruiter.',
      'A scheduled InMail has not left yet: it can still be stopped there.',
    ],
    stays: [
      'They keep the full text, and a follow-up may be queued, 3 to 28 days later (7 unless you changed it).',
    ],
    steps: {
      whileItMayWork: [],
      afterwards: [
        'Stop the follow-ups that are queued for it, 3 to 28 days later (7 unless you changed it).',
        'If you scheduled it, it can still be stopped before its time.',
        'Look for "Delete" in the menu of your message. No source says that it works here.',
      ],
    },
    doesNotHelp: [
      'Deleting the whole conversation removes only your copy.',
      'No source says that deleting it brings a credit back.',
    ],
    beforeWritingAgain: ['A second InMail may be refused, or cost another credit.'],
    why: 'No statement of LinkedIn on deleting was found. So we say the careful thing.',
    sources: [
      { url: 'https://www.linkedin.com/help/recruiter/answer/a412114', date: null },
      { url: 'https://www.linkedin.com/help/recruiter/answer/a1457303', date: null },
      { url: 'https://developer.unipile.com/v1.0/reference/messagescontroller_patchmessage', date: null },
      {
        url: 'https://www.smprotips.com/how-do-i-delete-a-message-on-linkedin-after-time-limit/',
        date: null,
      },
    ],
    verifyAt: ['linkedin.com/help/recruiter/topic/a52', 'hand test in Recruiter'],
  },
];
