import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registeredSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { hasLostComposer } from '../lib/guard/health/lost-composer.ts';
import { structureOf } from '../lib/guard/health/structure.ts';
import { foreignFrames, foundBoxes, startPicking } from '../lib/guard/own-site/index.ts';
import { pageApi } from '../lib/page-api.ts';
import { createRequester } from '../lib/request-to.ts';
import { followRules } from '../lib/sites/any/follow-rules.ts';
import { hostOf } from '../lib/sites/any/host.ts';
import { isOwnSiteNotice } from '../lib/sites/any/notice.ts';

/**
 * Injected when the person wants to see, or to correct, what was found on a host that nobody described; or to see whether a
 * site has changed, and to report how its page is built.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { toolsOfThisFrame?: boolean };
  if (world.toolsOfThisFrame) return;
  world.toolsOfThisFrame = true;
  const host = hostOf(window);
  const { request } = createRequester(
    () => pageApi.runtime,
    (key) => new Error(key),
  );
  const ready = followRules(pageApi.storage, host);
  pageApi.runtime.onMessage.addListener((notice, _sender, answer) => {
    if (!isOwnSiteNotice(notice)) return undefined;
    void ready.then(() => {
      if (notice.type === 'found') answer({ boxes: foundBoxes(document), frames: foreignFrames(document) });
      else if (notice.type === 'structure') answer(structureOf(document, registeredSurfaces()));
      else if (notice.type === 'lost-composer') answer(hasLostComposer(document, registeredSurfaces()));
      else {
        const { box } = notice;
        const keep = (send: string): void => {
          request('own.learned', { host, box, send }).catch(() => undefined);
        };
        answer(startPicking(document, box, keep));
      }
    });
    return true;
  });
});
