import type { Site } from '../site.ts';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://*.linkedin.com/*'],
  required: true,
  kinds: ['inmail', 'message', 'note'],
  notReviewable: ['GIFs', 'stickers', 'voice messages', 'reactions to a message', 'forwarded posts'],
};
