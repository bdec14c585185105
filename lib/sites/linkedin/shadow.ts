import { messageWindow } from './message-window.ts';

/** Variant B: the same windows inside LinkedIn's open shadow root. */
export const shadow = messageWindow('linkedin-shadow', 'LinkedIn message', 'shadow');
