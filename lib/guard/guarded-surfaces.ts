import type { Surface } from '../sites/site.ts';

/** On the isolated world's global object: a site's own script brings its surfaces, and guard.js, which comes next, starts. */
const world = globalThis as { surfacesOfThisSite?: readonly Surface[] };

/** Called by a site's script, before guard.js runs. */
export function registerSurfaces(surfaces: readonly Surface[]): void {
  world.surfacesOfThisSite = surfaces;
}

export function registeredSurfaces(): readonly Surface[] {
  return world.surfacesOfThisSite ?? [];
}
