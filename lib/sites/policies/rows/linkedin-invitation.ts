import type { Policy } from '../policy.ts';

/** The note that goes with an invitation to connect. */
export const linkedinInvitationPolicies: readonly Policy[] = [
  {
    id: 'linkedin-invitation-note',
    name: 'LinkedIn invitation note',
    canUnsend: 'anytime',
    condition: 'pending-only',
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'never',
    editWindowSeconds: null,
    leavesTrace: 'no',
    confidence: 'high',
    evidenceTier: 'vendor',
    unproven: false,
    caveats: [
      'Only while the invitation is pending',
      'The invitation e-mail, if sent, stays',
      'No new invitation to that person for about 3 weeks',
    ],
    thing: 'this',
    answer: 'While it is pending',
    line: 'You can withdraw this while the invitation is pending, not after.',
    taking: [
      'Withdrawing the invitation removes the note. The other person is not told.',
      'Once the invitation is accepted the note stays.',
    ],
    stays: ['An invitation e-mail that has been sent stays.'],
    more: ['You cannot invite the same person again for about 3 weeks.'],
    steps: {
      whileItMayWork: ['Open the invitations you sent and withdraw this one, while it is pending.'],
      afterwards: [],
    },
    doesNotHelp: [],
    why: "LinkedIn's own help (2015) and newer programs agree on withdrawing; that the note goes with it is less sure.",
    sources: [
      {
        url: 'https://help.linkedin.com/app/answers/detail/a_id/26/~/withdrawing-an-invitation/cookie/test',
        date: '2015-04-15',
      },
      {
        url: 'https://www.socialmediabutterflyblog.com/2020/11/how-and-why-you-should-withdraw-some-linkedin-connection-requests/',
        date: '2020-11',
      },
      {
        url: 'https://github.com/gtm-api/linkedin-mcp/blob/d1c61b3166e9223175d0ad3fed58c0b40518f766/packages/mcp.linkedin/linkedin_connection_requests/mcp-tools.ts',
        date: '2026-08-21',
      },
    ],
    verifyAt: ['linkedin.com/help: withdraw an invitation'],
  },
];
