/**
 * WhatsApp Web: the line at the bottom of a chat, and the caption of a picture or file. In: elements of the page.
 * Out: surfaces.
 */
import type { Surface } from '../site.ts';
import { whatsappCaption } from './caption.ts';
import { whatsappMessage } from './message.ts';

/** The caption's window lies in the pane of the chat: it is asked first. */
export const whatsappSurfaces: readonly Surface[] = [whatsappCaption, whatsappMessage];
