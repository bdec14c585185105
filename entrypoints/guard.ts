import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageServices } from '../lib/guard/page-services.ts';
import { siteOf } from '../lib/guard/site-of.ts';
import { startGuard } from '../lib/guard/start-guard.ts';
import { isGuardNotice } from '../lib/messages.ts';
import { pageApi } from '../lib/page-api.ts';

/**
 * The always-loaded script, in every frame of a guarded site from document_start. It is registered as a plain script and
 * not as a WXT content script: those announce themselves to the page by an event, which a site could listen for.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { guardOfThisFrame?: boolean };
  // Injected twice (a permission granted on an open page): two guards would hold each other's releases.
  if (world.guardOfThisFrame) return;
  const site = siteOf(window);
  if (!site) return;
  world.guardOfThisFrame = true;
  const guard = startGuard(pageServices(site.surfaces));
  pageApi.runtime.onMessage.addListener((notice, _sender, answer) => {
    if (!isGuardNotice(notice)) return undefined;
    if (notice.type === 'rehearse') guard.rehearse();
    answer(true);
    return undefined;
  });
});
