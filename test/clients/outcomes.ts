import { expect } from 'vitest';
import { never, type Tab, until } from '../e2e/driver/index.ts';
import type { ClientScene } from './scene.ts';

/** A second copy would come with the first, or after a round trip to a server on this machine. */
const secondMs = 700;
/** What a stopped message would take to arrive all the same. */
const leakMs = 700;

export interface Play {
  readonly tab: Tab;
  readonly scene: ClientScene;
  press(): Promise<void>;
}

interface Outcome {
  readonly text: 'flagged' | 'fixed';
  play(play: Play): Promise<void>;
}

/** Exactly one message reached the other party, word for word, and no second one follows. */
export async function expectReceived(scene: ClientScene, text: string): Promise<void> {
  await until('a message at the other party', async () => (await scene.received()).length > 0);
  await never('a second message', async () => (await scene.received()).length > 1, secondMs);
  expect(await scene.received()).toEqual([text]);
}

async function expectSent({ tab, scene }: Play, text: string): Promise<void> {
  await expectReceived(scene, text);
  await scene.settled?.(tab);
}

async function expectStopped({ tab, scene, press }: Play): Promise<void> {
  await press();
  await tab.ui.waitForReview();
  await never('a stopped message arrives', async () => (await scene.received()).length > 0, leakMs);
}

async function keepEditing(play: Play): Promise<void> {
  const { tab, scene } = play;
  await expectStopped(play);
  await tab.ui.clickButton('Keep editing');
  await tab.ui.waitForNoReview();
  await never('it arrives after all', async () => (await scene.received()).length > 0, leakMs);
  expect((await tab.read(scene.editor))?.trim()).toBe(scene.flagged);
}

/** How a message goes; what counts is what the other party has in the end. */
export const outcomes = {
  clean: {
    text: 'fixed',
    async play(play) {
      const { tab, scene, press } = play;
      await tab.ui.waitForChip();
      await press();
      await expectSent(play, scene.fixed);
      expect(await tab.ui.review()).toBeNull();
    },
  },
  'flagged, then kept editing': { text: 'flagged', play: keepEditing },
  'flagged, then sent anyway': {
    text: 'flagged',
    async play(play) {
      const { tab, scene, press } = play;
      await expectStopped(play);
      await tab.ui.clickButton('Send anyway');
      await tab.ui.waitForStatus(/Press Send/);
      await never('it leaves by itself', async () => (await scene.received()).length > 0, leakMs);
      await press();
      await expectSent(play, scene.flagged);
    },
  },
  'flagged, then put right': {
    text: 'flagged',
    async play(play) {
      await keepEditing(play);
      const { tab, scene, press } = play;
      await tab.click(scene.editor);
      await tab.press('Mod+A');
      await tab.type(scene.fixed);
      await press();
      await expectSent(play, scene.fixed);
    },
  },
} as const satisfies Record<string, Outcome>;

export type OutcomeName = keyof typeof outcomes;
