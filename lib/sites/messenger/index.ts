/**
 * Facebook's chats: the messages page, the chat tabs on every other page, and the "Message" dialog. Comment boxes stand
 * beside them with the very same editor and are none. In: elements of the page. Out: surfaces.
 */
import type { Surface } from '../site.ts';
import { messengerMessage } from './message.ts';

export const messengerSurfaces: readonly Surface[] = [messengerMessage];
