import { expect, it } from 'vitest';
import { type ChatWayName, chatWays } from '../e2e/chat/ways.ts';
import { never, type Tab } from '../e2e/driver/index.ts';
import { pairwise } from '../e2e/matrix.ts';
import type { Session } from '../e2e/session.ts';
import { type OutcomeName, outcomes } from './outcomes.ts';
import { type ClientScene, partsOf } from './scene.ts';

/** Nothing is known of the host but that it is guarded: no Enter learned, no box named by the person. */
export function forgetHost({ driver }: Session): Promise<void> {
  return driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true, sites: {} }));
}

/** Every way of sending times every way it can go; `scene` is asked when the client runs. */
export function playEverything(ways: readonly ChatWayName[], scene: () => ClientScene): void {
  const rows = pairwise({ way: ways, outcome: Object.keys(outcomes) as OutcomeName[] });
  it.each(rows)('$way, $outcome', async ({ way, outcome }) => {
    const running = scene();
    const { text, play } = outcomes[outcome];
    const tab = await running.open();
    await writeAnew(tab, running.editor, running[text]);
    await play({ tab, scene: running, press: () => chatWays[way].press(tab, partsOf(running)) });
  });
}

/** Some clients bring back what was left unsent: it is written over. */
export async function writeAnew(tab: Tab, editor: string, text: string): Promise<void> {
  await tab.write(editor, '');
  await tab.press('Mod+A');
  await tab.type(text);
}

/** Longer than a review takes to come up. */
const heldMs = 700;

/** Writes into what is no message, ends with Enter as for any field, and sees no review come up. */
export async function expectNeverHeld(tab: Tab, field: string, words: string): Promise<void> {
  await tab.write(field, words);
  await tab.press('Enter');
  await never('a review of what is no message', () => tab.ui.review(), heldMs);
  // What left before may be told still.
  expect((await tab.ui.statuses()).filter((told) => !told.startsWith('Sent to '))).toEqual([]);
}
