import type { Site } from '../site.ts';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://www.instagram.com/*'],
  required: false,
  kinds: ['chat'],
  notReviewable: [
    'the heart',
    'stickers',
    'GIFs',
    'voice messages',
    'pictures and videos',
    'reactions',
    'shared posts',
    'answers to stories',
    'comments',
  ],
};
