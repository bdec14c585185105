import { beforeAll, describe, inject, it } from 'vitest';
import { pairwiseIn } from '../matrix.ts';
import type { Session } from '../session.ts';
import { type MailOutcomeName, mailHoldMs, mailOutcomes, outcomeOf } from './outcomes.ts';
import { type MailScene, writeMail } from './scene.ts';

interface Row {
  readonly scene: string;
  readonly way: string;
  readonly outcome: MailOutcomeName;
}

/** Every window, every way of sending it has, every way it can go. */
export function mailMatrix(session: Session, scenes: Readonly<Record<string, MailScene>>): void {
  const rows = rowsOf(scenes);
  const holds = rows.some(({ outcome }) => outcomeOf(outcome).hold) ? [false, true] : [false];
  describe.each(holds)('with a hold when nothing is wrong: %s', (hold) => {
    beforeAll(() =>
      session.driver.setSettings((settings) => {
        const email = { ...settings.kinds.email, holdMs: hold ? mailHoldMs : 0 };
        return { ...settings, chipAlwaysVisible: true, kinds: { ...settings.kinds, email } };
      }),
    );
    it.each(rows.filter(({ outcome }) => (outcomeOf(outcome).hold ?? false) === hold))(
      '$scene: $way, $outcome',
      async (row) => {
        const scene = scenes[row.scene];
        const way = scene?.ways[row.way];
        if (!scene || !way) throw new Error(`No ${row.way} in ${row.scene}`);
        const { text, play } = outcomeOf(row.outcome);
        const tab = await session.open(scene.url);
        await writeMail(tab, text);
        // Before the checks of names have come a send waits for them, and is then released or asked about.
        await tab.ui.waitForChip();
        await play({ session, tab, way, press: () => way.press(tab) });
      },
    );
  });
}

function rowsOf(scenes: Readonly<Record<string, MailScene>>): Row[] {
  const names = [...new Set(Object.values(scenes).flatMap(({ ways }) => Object.keys(ways)))];
  const axes = { scene: Object.keys(scenes), way: names, outcome: Object.keys(mailOutcomes) };
  const rows = pairwiseIn(inject('browser'), axes, (row) => {
    const way = scenes[row.scene]?.ways[row.way];
    const works = outcomeOf(row.outcome as MailOutcomeName).works;
    return way !== undefined && (works?.({ way }) ?? true);
  });
  return rows as unknown as Row[];
}
