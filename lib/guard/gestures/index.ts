/**
 * From an event of the page to the send gesture it is, for every route of composers.md 8.2 and nothing of 8.3.
 * In: events at window capture, the surfaces of the site. Out: a Gesture or null; which events trail behind a swallowed one.
 * May import lib/sites and lib/editors.
 */
export { ancestorsUpTo, deepPathOf } from './deep-path.ts';
export { GESTURE_EVENTS, isEscape } from './events.ts';
export type { Gesture } from './gesture.ts';
export { gestureOf } from './gesture-of.ts';
export { createShadowListener } from './shadow-roots.ts';
export { createTail, type Tail } from './tail.ts';
