import type { Site } from '../site.ts';

export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['https://mail.google.com/*'],
  required: false,
  kinds: ['email'],
  notReviewable: [
    'forwards without words of your own',
    'emoji reactions',
    'the mobile site',
    'chat in Gmail',
  ],
};
