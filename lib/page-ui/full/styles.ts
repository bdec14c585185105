import chip from '../../../components/chip/chip.css?inline';
import hold from '../../../components/hold/hold.css?inline';
import regret from '../../../components/regret/regret.css?inline';
import { linkRules } from '../../../components/review/index.ts';
import review from '../../../components/review/review.css?inline';
import status from '../../../components/status/status.css?inline';
import tokens from '../../../components/ui/tokens.css?inline';
import ui from '../../../components/ui/ui.css?inline';

const shared = `${tokens}${ui}`;

/** What each surface adopts, as text: nothing is web-accessible and nothing is fetched. */
export const styles = {
  review: `${shared}${review}${linkRules}`,
  toast: `${shared}${hold}${status}${regret}`,
  chip: `${shared}${chip}`,
} as const;
