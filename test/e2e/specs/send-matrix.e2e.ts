import { beforeAll, describe, it } from 'vitest';
import { holdMs, type OutcomeName, outcomes } from '../linkedin/outcomes.ts';
import { type VariantName, variants } from '../linkedin/variants.ts';
import { type Way, ways } from '../linkedin/ways.ts';
import { pairwise } from '../matrix.ts';
import { useBrowser } from '../session.ts';

const rows = pairwise(
  {
    variant: Object.keys(variants) as VariantName[],
    way: Object.keys(ways) as Way[],
    outcome: Object.keys(outcomes) as OutcomeName[],
  },
  ({ variant, way, outcome }) =>
    ways[way].works(variants[variant]) && outcomes[outcome].works(variants[variant]),
);

/** Every variant, every way of sending, every way it can go: nothing missed, doubled, altered or lost without a word. */
describe.each([false, true])('sends, with a hold when nothing is wrong: %s', (hold) => {
  const session = useBrowser();

  beforeAll(async () => {
    await session.driver.setSettings((settings) => {
      const kinds = Object.entries(settings.kinds).map(([kind, cells]) => [
        kind,
        { ...cells, holdMs: hold ? holdMs : 0 },
      ]);
      return { ...settings, kinds: Object.fromEntries(kinds) as typeof settings.kinds };
    });
  });

  it.each(rows.filter(({ outcome }) => outcomes[outcome].hold === hold))(
    '$variant; $way; $outcome',
    async ({ variant, way, outcome }) => {
      const where = variants[variant];
      const { text, play } = outcomes[outcome];
      const tab = await session.open(where.url);
      await tab.write(where.editor, text);
      await play({ session, tab, variant: where, way });
    },
  );
});
