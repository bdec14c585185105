import { beforeAll, describe, inject, it } from 'vitest';
import { holdMs, type OutcomeName, outcomes } from '../linkedin/outcomes.ts';
import { exists, layoutNames, modes, moodNames, variantOf } from '../linkedin/variants.ts';
import { type Way, ways } from '../linkedin/ways.ts';
import { everything, pairwise, pairwiseIn, type Row } from '../matrix.ts';
import { unhurried } from '../patience.ts';
import { useBrowser } from '../session.ts';

const axes = {
  layout: layoutNames,
  mode: modes,
  mood: moodNames,
  way: Object.keys(ways) as Way[],
  outcome: Object.keys(outcomes) as OutcomeName[],
} as const;

function canBe({ layout, mode, mood, way, outcome }: Row<typeof axes>): boolean {
  const variant = variantOf(layout, mode, mood);
  return exists(layout, mode, mood) && ways[way].works(variant) && outcomes[outcome].works(variant);
}

/** In full: every combination of what the issue names, and the site's moods in pairs with everything else. */
const pairs = pairwiseIn(inject('browser'), axes, canBe, false);
const rows = everything
  ? [...pairwise({ ...axes, mood: ['plain'] }, canBe, true), ...pairs.filter(({ mood }) => mood !== 'plain')]
  : pairs;

/** Every variant, every way of sending, every way it can go: nothing missed, doubled, altered or lost without a word. */
describe.each([false, true])('sends, with a hold when nothing is wrong: %s', (hold) => {
  const session = useBrowser();

  beforeAll(async () => {
    await session.driver.setSettings((stored) => {
      const settings = unhurried(stored);
      const kinds = Object.entries(settings.kinds).map(([kind, cells]) => [
        kind,
        { ...cells, holdMs: hold ? holdMs : 0 },
      ]);
      return {
        ...settings,
        chipAlwaysVisible: true,
        kinds: Object.fromEntries(kinds) as typeof settings.kinds,
      };
    });
  });

  it.each(rows.filter(({ outcome }) => outcomes[outcome].hold === hold))(
    '$layout, $mode, $mood: $way, $outcome',
    async ({ layout, mode, mood, way, outcome }) => {
      const variant = variantOf(layout, mode, mood);
      const { text, play } = outcomes[outcome];
      const tab = await session.open(variant.url);
      await tab.write(variant.editor, text);
      // Before the checks have come a send waits for them, or is asked about: clean.e2e.ts has that.
      await tab.ui.waitForChip();
      await play({ session, tab, variant, way });
    },
  );
});
