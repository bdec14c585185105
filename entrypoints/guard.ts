import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerNotices } from '../lib/guard/answer-notices.ts';
import { registeredSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { pageServices } from '../lib/guard/page-services.ts';
import { startGuard } from '../lib/guard/start-guard.ts';

/**
 * The always-loaded script, in every frame of a guarded site from document_start, after the site's own (its surfaces). It is registered as a plain script and
 * not as a WXT content script: those announce themselves to the page by an event, which a site could listen for.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { guardOfThisFrame?: boolean };
  // Injected twice (a permission granted on an open page): two guards would hold each other's releases.
  if (world.guardOfThisFrame) return;
  const surfaces = registeredSurfaces();
  if (surfaces.length === 0) return;
  world.guardOfThisFrame = true;
  answerNotices(startGuard(pageServices(surfaces)), () => {
    // Switched on again on this page, a new one starts.
    world.guardOfThisFrame = false;
  });
});
