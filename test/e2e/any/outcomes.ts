import { expect } from 'vitest';
import { textsOf } from '../chat/scene.ts';
import type { Tab } from '../driver/index.ts';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { type AnyScene, parts } from './scene.ts';

export interface Play {
  readonly tab: Tab;
  readonly scene: AnyScene;
  readonly isTrusted: boolean;
  press(): Promise<void>;
}

interface Outcome {
  readonly text: 'flagged' | 'fixed';
  play(play: Play): Promise<void>;
}

async function expectSent({ tab }: Play, text: string): Promise<void> {
  await until('one message sent', async () => (await textsOf(tab)).length >= 1);
  expect(await textsOf(tab)).toEqual([text]);
}

async function expectStopped({ tab, press }: Play): Promise<void> {
  await press();
  await tab.ui.waitForReview();
  expect(await textsOf(tab)).toEqual([]);
}

async function keepEditing(play: Play): Promise<void> {
  await expectStopped(play);
  await play.tab.ui.clickButton('Keep editing');
  await play.tab.ui.waitForNoReview();
  expect(await textsOf(play.tab)).toEqual([]);
  expect((await play.tab.read(parts.editor))?.trim()).toBe(play.scene.flagged);
}

/** How a message can go on a site that nobody described: nothing is ever sent on by us. */
export const outcomes = {
  clean: {
    text: 'fixed',
    async play(play) {
      await play.tab.ui.waitFor('button', /^Second Look/);
      await play.press();
      await expectSent(play, play.scene.fixed);
      expect((await sendsOf(play.tab))[0]?.trusted).toBe(play.isTrusted);
      expect(await play.tab.ui.review()).toBeNull();
    },
  },
  'flagged, then kept editing': { text: 'flagged', play: keepEditing },
  'flagged, then sent anyway': {
    text: 'flagged',
    async play(play) {
      await expectStopped(play);
      await play.tab.ui.clickButton('Send anyway');
      await play.tab.ui.waitForStatus(/Press Send/);
      expect(await textsOf(play.tab)).toEqual([]);
      await play.press();
      await expectSent(play, play.scene.flagged);
    },
  },
  'flagged, then put right': {
    text: 'flagged',
    async play(play) {
      await keepEditing(play);
      const { tab, scene } = play;
      await tab.click(parts.editor);
      await tab.press('Mod+A');
      await tab.type(scene.fixed);
      await play.press();
      await expectSent(play, scene.fixed);
      expect((await sendsOf(tab))[0]?.trusted).toBe(play.isTrusted);
    },
  },
} as const satisfies Record<string, Outcome>;

export type OutcomeName = keyof typeof outcomes;
