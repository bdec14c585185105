import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onDemandGuard } from '../lib/guard/on-demand/index.ts';
import { registerOnDemand } from '../lib/guard/on-demand/on-demand.ts';
import { fullUi } from '../lib/page-ui/full/index.ts';
import { warmUp } from '../lib/page-ui/full/warm-up.tsx';
import { registerFullUi } from '../lib/page-ui/handover.ts';

/** Injected by the background into a frame where a composer was found: the full interface, and what is heavy. */
export default defineUnlistedScript(() => {
  registerFullUi(fullUi);
  registerOnDemand(onDemandGuard);
  requestIdleCallback(() => warmUp(document));
});
