import type { Site } from '../site.ts';
import { classic } from './classic.ts';
import { invitationNote } from './invitation-note.ts';
import { preload } from './preload.ts';
import { recruiter } from './recruiter.ts';
import { salesNavigator } from './sales-navigator.ts';
import { sduiModal } from './sdui-modal.ts';
import { shadow } from './shadow.ts';
import { shadowNew } from './shadow-new.ts';

/** LinkedIn: five variants of its message window live at the same time (composers.md 1.1), two products, the invitation. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://*.linkedin.com/*'],
  required: true,
  // In the order they are asked: what is surest first.
  surfaces: [classic, shadow, preload, salesNavigator, recruiter, invitationNote, sduiModal, shadowNew],
  notReviewable: ['GIFs', 'stickers', 'voice messages', 'reactions to a message', 'forwarded posts'],
};
