import { answerNotices } from '../../lib/guard/answer-notices.ts';
import { onDemandGuard } from '../../lib/guard/on-demand/index.ts';
import { registerLater, registerOnDemand } from '../../lib/guard/on-demand/on-demand.ts';
import { pageServices } from '../../lib/guard/page-services.ts';
import { startGuard } from '../../lib/guard/start-guard.ts';
import { fullUi } from '../../lib/page-ui/full/index.ts';
import { registerFullUi } from '../../lib/page-ui/handover.ts';
import { deferredChecks } from '../../lib/review/deferred.ts';
import { keptHtml } from '../../lib/sanitize.ts';
import { practiceSurfaces } from '../../lib/sites/practice/index.ts';

/**
 * Starts on this page what entrypoints/guard.ts starts on a site. Nothing is injected here, so the full interface comes
 * along; and it is never late, because the page renders its composer only afterwards.
 */
export function startPracticeGuard(): void {
  registerFullUi(fullUi);
  registerOnDemand(onDemandGuard);
  registerLater({ deferredChecks, keptHtml });
  answerNotices(startGuard({ ...pageServices(practiceSurfaces), late: false }));
}
