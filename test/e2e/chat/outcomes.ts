import { expect } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { type ChatScene, type Play, textsOf } from './scene.ts';

interface ChatOutcome {
  textIn(scene: ChatScene): string;
  works(scene: ChatScene): boolean;
  play(play: Play): Promise<void>;
}

const clean = 'Hi Helena, see you on Tuesday.';
const flagged = (scene: ChatScene) => scene.flagged ?? 'Hi Gregory, see you on Tuesday.';

const anywhere = () => true;

async function expectSent({ tab }: Play, text: string): Promise<void> {
  await until('one message sent', async () => (await textsOf(tab)).length >= 1);
  expect(await textsOf(tab)).toEqual([text]);
}

async function expectKept({ tab, scene }: Play, text: string): Promise<void> {
  expect(await textsOf(tab)).toEqual([]);
  expect((await tab.read(scene.editor))?.trim()).toBe(text);
}

/** How a chat line can go (DESIGN.md 5, "chat": stops for what is surely wrong, waits and holds for nothing). */
export const chatOutcomes = {
  clean: {
    textIn: () => clean,
    works: anywhere,
    async play(play) {
      // Before the checks of names have come, a send waits for them and is released: that is no trusted event.
      await play.tab.ui.waitFor('button', /^Second Look/);
      await play.press();
      await expectSent(play, clean);
      const [sent] = await sendsOf(play.tab);
      // A submit is the browser's own event, also where a script's click caused it.
      expect(sent?.trusted).toBe(play.isTrusted || sent?.how === 'submit');
      expect(await play.tab.ui.review()).toBeNull();
    },
  },
  'flagged, then kept editing': {
    textIn: flagged,
    works: anywhere,
    async play(play) {
      await play.press();
      await play.tab.ui.waitForReview();
      await play.tab.ui.clickButton('Keep editing');
      await play.tab.ui.waitForNoReview();
      await expectKept(play, flagged(play.scene));
    },
  },
  'flagged, then sent anyway': {
    textIn: flagged,
    works: anywhere,
    async play(play) {
      await play.press();
      await play.tab.ui.waitForReview();
      await play.tab.ui.clickButton('Send anyway');
      if (!play.scene.releases || !play.isCertain) {
        await play.tab.ui.waitForStatus(/Press Send/);
        expect(await textsOf(play.tab)).toEqual([]);
        await play.press();
      }
      await expectSent(play, flagged(play.scene));
    },
  },
  'flagged, then fixed': {
    textIn: flagged,
    works: ({ writes }) => writes,
    async play(play) {
      await play.press();
      await play.tab.ui.waitForReview();
      await play.tab.ui.clickButton(/^Replace with “Helena”/);
      await play.tab.ui.waitForStatus(/Press Send/);
      await expectKept(play, clean);
      await play.press();
      await expectSent(play, clean);
    },
  },
} as const satisfies Record<string, ChatOutcome>;

export type ChatOutcomeName = keyof typeof chatOutcomes;
