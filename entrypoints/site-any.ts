import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registeredSurfaces, registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { listenForGood } from '../lib/guard/listen.ts';
import { pageApi } from '../lib/page-api.ts';
import { firstEvents, lookFirst } from '../lib/sites/any/first-look.ts';
import { followRules } from '../lib/sites/any/follow-rules.ts';
import { hostOf } from '../lib/sites/any/host.ts';
import { anySurface } from '../lib/sites/any/index.ts';

export default defineUnlistedScript(() => {
  const host = hostOf(window);
  // A listed site answers for its own pages, whoever came first.
  if (host === '' || registeredSurfaces().length > 0) return;
  listenForGood(window, firstEvents, lookFirst, new AbortController().signal);
  void followRules(pageApi.storage, host);
  registerSurfaces([anySurface(host)]);
});
