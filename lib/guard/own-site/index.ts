/**
 * On a host that nobody described: what the adapter made of its boxes and which frames it cannot see into, for the popup, and "this is the send button" by
 * the next click. In: notices of the background. Out: boxes and marks, structure only. Injected when asked for.
 */
export { foreignFrames } from './foreign-frames.ts';
export { foundBoxes } from './found.ts';
export { startPicking } from './picking.ts';
