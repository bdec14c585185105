/**
 * Microsoft Teams: the box of a chat, of a channel's posts and of the replies to one, as it comes and expanded. In:
 * elements of the page. Out: surfaces.
 */
import type { Surface } from '../site.ts';
import { teamsExpanded, teamsMessage } from './message.ts';

export const teamsSurfaces: readonly Surface[] = [teamsMessage, teamsExpanded];
