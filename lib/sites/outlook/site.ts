import type { Site } from '../site.ts';

export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  hosts: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  required: false,
  kinds: ['email'],
  notReviewable: ['forwards without words of your own', 'reactions', 'meeting answers', 'polls'],
};
