import type { Site } from '../site.ts';

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['https://x.com/*', 'https://twitter.com/*'],
  required: false,
  kinds: ['chat'],
  notReviewable: ['files alone', 'GIFs', 'voice messages', 'reactions', 'posts sent as messages'],
};
