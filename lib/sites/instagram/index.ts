/**
 * Instagram's direct messages: the inbox, and the panel that opens over a profile. Captions of posts are written in the
 * very same editor and are none. In: elements of the page. Out: surfaces.
 */
import type { Surface } from '../site.ts';
import { instagramMessage } from './message.ts';

export const instagramSurfaces: readonly Surface[] = [instagramMessage];
