/** Discord: the line at the bottom of a conversation, a channel or a thread. In: elements of the page. Out: surfaces. */
import type { Surface } from '../site.ts';
import { discordMessage } from './message.ts';

export const discordSurfaces: readonly Surface[] = [discordMessage];
