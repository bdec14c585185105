/**
 * X's direct messages: X Chat, and the messages before it, on their page and in the drawer. Posts and replies are written
 * beside them and are none. In: elements of the page. Out: surfaces.
 */
import type { Surface } from '../site.ts';
import { xChat } from './chat.ts';
import { xMessages } from './messages.ts';

export const xSurfaces: readonly Surface[] = [xChat, xMessages];
