import type { Site } from '../site.ts';

export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  // messenger.com closed in April 2026, but was still served for some in August (composers.md 5, "Hosts").
  hosts: ['https://*.facebook.com/*', 'https://*.messenger.com/*'],
  required: false,
  kinds: ['chat'],
  notReviewable: [
    'the thumb',
    'GIFs',
    'stickers',
    'voice messages',
    'reactions',
    'forwarded messages',
    'payments',
  ],
};
