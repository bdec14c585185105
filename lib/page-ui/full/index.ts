/**
 * The full interface, loaded into a frame when a composer is found there: views in, components shown in shadow roots.
 * May import components, Preact and the rest of lib/page-ui; nothing of it may be imported by the always-loaded script.
 */
import type { GuardUi } from '../views.ts';
import { showChip } from './chip.tsx';
import { showHold } from './hold.tsx';
import { mark } from './marks.ts';
import { showReview } from './review.tsx';
import { showStatus } from './status.tsx';

export const fullUi: GuardUi = {
  review: showReview,
  hold: showHold,
  status: showStatus,
  chip: showChip,
  mark,
};
