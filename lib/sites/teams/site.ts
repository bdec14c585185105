import type { Site } from '../site.ts';

export const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  // Moved from the first to the second; the third is for personal accounts (idx:71523033445, 2026-10).
  hosts: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  required: false,
  kinds: ['chat'],
  enterIsChosen: true,
  notReviewable: [
    'pictures without words',
    'GIFs',
    'stickers',
    'video clips',
    'Loop components',
    'reactions',
    'forwarded messages',
    'shares to Teams',
    'subjects of posts',
    // The mark of its menu's item is not known (composers.md).
    'scheduled messages',
  ],
};
