import type { Policy } from '../policy.ts';

/** Every mail that leaves the sender's own organisation. */
export const otherMailPolicies: readonly Policy[] = [
  {
    id: 'smtp-email',
    name: 'Any other e-mail',
    canUnsend: 'never',
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'never',
    editWindowSeconds: null,
    leavesTrace: 'yes',
    confidence: 'high',
    evidenceTier: 'standard',
    unproven: false,
    caveats: [
      'Only a delay before sending helps',
      "Applies to every mail that leaves the sender's own organisation",
    ],
    thing: 'this',
    line: 'An e-mail cannot be taken back once it has left.',
    taking: ['Only a delay before sending helps.'],
    stays: ['Once it has left, the other side has a full copy.'],
    steps: { whileItMayWork: [], afterwards: [] },
    doesNotHelp: ['Deleting it from your sent mail removes only your copy.'],
    why: 'The standard for e-mail has no way to call a message back.',
    sources: [
      { url: 'https://www.ietf.org/rfc/rfc5321.html', date: '2008-10' },
      { url: 'https://www.email-tools.me/posts/gmail-undo-send/', date: '2026-05' },
    ],
    verifyAt: [],
  },
];
