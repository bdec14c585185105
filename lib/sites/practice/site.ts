import type { Site } from '../site.ts';

/** Not in the registry of real sites: only our own page uses it. */
export const practice: Site = {
  id: 'practice',
  name: 'Practice',
  hosts: [],
  required: false,
  kinds: ['inmail'],
  notReviewable: [],
};
