import { messageWindow } from './message-window.ts';

/** Variant A: the full page and the bubbles, in the page itself. */
export const classic = messageWindow('linkedin-classic', 'LinkedIn message', 'page');
