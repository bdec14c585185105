import type { Surface } from '../sites/site.ts';

/** On the isolated world's global object: a site's own script brings its surfaces, and guard.js, which comes next, starts. */
const world = globalThis as { surfacesOfThisSite?: readonly Surface[]; framesOfThisSite?: FrameWatch };

/** Calls back with every other window that is guarded from this one, and until when. */
export type FrameWatch = (
  hear: (view: Window & typeof globalThis, signal: AbortSignal) => void,
  signal: AbortSignal,
) => void;

/**
 * Called by a site's script, before guard.js runs.
 * @param frames where editors can be frames of the page that their Send stands in
 */
export function registerSurfaces(surfaces: readonly Surface[], frames?: FrameWatch): void {
  world.surfacesOfThisSite = surfaces;
  if (frames) world.framesOfThisSite = frames;
}

export function registeredSurfaces(): readonly Surface[] {
  return world.surfacesOfThisSite ?? [];
}

export function registeredFrames(): FrameWatch | undefined {
  return world.framesOfThisSite;
}
