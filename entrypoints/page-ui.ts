import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fullUi } from '../lib/page-ui/full/index.ts';
import { registerFullUi } from '../lib/page-ui/handover.ts';

/** Injected by the background into a frame where a composer was found. lib/review/deferred.ts registers itself here. */
export default defineUnlistedScript(() => {
  registerFullUi(fullUi);
});
