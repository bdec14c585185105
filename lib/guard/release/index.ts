/**
 * Permits, and the ways to send a held message on (DESIGN.md 2, "Release").
 * In: the gate's `release` effect and the surface's way. Out: whether our action ran; whether an event belongs to it.
 * DOM, but no browser API of extensions. May import lib/sites' types.
 */
export { isHumanGesture } from './human.ts';
export { createPermits, type Grant, type Permit, type Permits } from './permit.ts';
export { formOf, performRelease } from './release.ts';
