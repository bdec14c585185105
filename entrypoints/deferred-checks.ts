import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerDeferredChecks } from '../lib/guard/on-demand/on-demand.ts';
import { deferredChecks } from '../lib/review/deferred.ts';

/** Injected behind page-ui.ts: dates and wordiness bring libraries that nothing at a send gesture needs. */
export default defineUnlistedScript(() => registerDeferredChecks(deferredChecks));
