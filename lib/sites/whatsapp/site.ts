import type { Site } from '../site.ts';

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['https://web.whatsapp.com/*'],
  required: false,
  kinds: ['chat'],
  notReviewable: [
    'voice messages',
    'GIFs',
    'stickers',
    'polls',
    'contacts',
    'reactions',
    'forwarded messages',
    'statuses',
  ],
};
