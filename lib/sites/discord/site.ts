import type { Site } from '../site.ts';

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  hosts: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  required: false,
  kinds: ['chat'],
  notReviewable: ['GIFs', 'stickers', 'voice messages', 'polls', 'reactions', 'forwarded messages'],
};
