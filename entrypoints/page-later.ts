import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLater } from '../lib/guard/on-demand/on-demand.ts';
import { warmChecks } from '../lib/guard/on-demand/warm-checks.ts';
import { deferredChecks } from '../lib/review/deferred.ts';
import { keptHtml } from '../lib/sanitize.ts';

/** Injected behind page-ui.ts: what no send gesture waits for, with the largest libraries. */
export default defineUnlistedScript(() => {
  registerLater({ deferredChecks, keptHtml });
  warmChecks(deferredChecks);
});
