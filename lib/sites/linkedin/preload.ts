import { messageWindow } from './message-window.ts';

/** Variant D: the same windows inside the same-origin frame that fills the page. */
export const preload = messageWindow('linkedin-preload', 'LinkedIn message', 'preload');
