import type { Policy } from '../policy.ts';

export const discordPolicies: readonly Policy[] = [
  {
    id: 'discord',
    name: 'Discord',
    canUnsend: 'anytime',
    windowSeconds: null,
    windowSecondsSafe: null,
    canEdit: 'anytime',
    editWindowSeconds: null,
    leavesTrace: 'no',
    confidence: 'high',
    evidenceTier: 'vendor',
    unproven: false,
    caveats: [
      'No limit is stated for single messages; only bulk delete stops at 2 weeks',
      'Moderation bots may keep a log',
    ],
    thing: 'this',
    taking: ['Deleting removes it for everyone, at any time, and so does editing.'],
    stays: ['A moderation bot may have kept it.'],
    steps: { whileItMayWork: ['Open the menu of your message and delete it.'], afterwards: [] },
    doesNotHelp: [],
    why: "Discord's own documentation states no limit.",
    sources: [
      {
        url: 'https://github.com/discord/discord-api-docs/blob/c98d64bc233833839cf0d8d369e81b77f21ade60/developers/resources/message.mdx',
        date: '2026-08-06',
      },
      { url: 'https://www.clrn.org/?p=4225', date: null },
    ],
    verifyAt: ['support.discord.com'],
  },
];
