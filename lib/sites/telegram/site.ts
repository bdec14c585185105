import type { Site } from '../site.ts';

export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['https://web.telegram.org/*'],
  required: false,
  kinds: ['chat'],
  enterIsChosen: true,
  notReviewable: [
    'voice and video messages',
    'stickers',
    'GIFs',
    'polls',
    'reactions',
    'results of bots',
    'forwarded messages',
    'answers to stories',
  ],
};
