import type { Site } from '../site.ts';

/**
 * Not in the registry: it stands for every host the person switched on. Messages carry that host as their site, so that
 * options, history and what was learned are each host's own.
 */
export const anySite: Site = {
  id: 'any',
  name: 'Any other site',
  hosts: [],
  required: false,
  kinds: ['chat', 'email'],
  notReviewable: [
    'voice messages',
    'GIFs, stickers and reactions',
    'forwarded messages',
    'message boxes in frames of other sites, until you guard those too',
    'chats with their Send in another frame than their box',
  ],
};
