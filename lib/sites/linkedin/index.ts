/**
 * LinkedIn: five variants of its message window live at the same time (composers.md 1.1), two products, the invitation.
 * One file a surface; selectors.ts and place.ts hold what they share. In: elements of the page. Out: surfaces.
 */
import type { Surface } from '../site.ts';
import { classic } from './classic.ts';
import { invitationNote } from './invitation-note.ts';
import { preload } from './preload.ts';
import { recruiter } from './recruiter.ts';
import { salesNavigator } from './sales-navigator.ts';
import { sduiModal } from './sdui-modal.ts';
import { shadow } from './shadow.ts';
import { shadowNew } from './shadow-new.ts';

/** In the order they are asked: what is surest first. */
export const linkedinSurfaces: readonly Surface[] = [
  classic,
  shadow,
  preload,
  salesNavigator,
  recruiter,
  invitationNote,
  sduiModal,
  shadowNew,
];
