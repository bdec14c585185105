/**
 * Gmail: one surface for every window in which it writes a mail (composers.md 2). selectors.ts holds where its parts
 * are, schedule.ts what belongs to a window without standing in it. In: elements of the page. Out: surfaces.
 */
import type { Surface } from '../site.ts';
import { compose } from './compose.ts';

export const gmailSurfaces: readonly Surface[] = [compose];
