import type { Site } from '../site.ts';

export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  hosts: ['https://app.slack.com/*'],
  required: false,
  kinds: ['chat'],
  enterIsChosen: true,
  notReviewable: ['emoji reactions', 'voice and video clips', 'forwarded messages', 'posts of a workflow'],
};
