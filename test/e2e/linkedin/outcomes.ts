import { expect } from 'vitest';
import { never, type Tab, until } from '../driver/index.ts';
import type { Session } from '../session.ts';
import { type SentMessage, sendsOf } from './sends.ts';
import type { Variant } from './variants.ts';
import { type Way, ways } from './ways.ts';

/** One composer on one page, and how this row sends in it. */
export interface Scene {
  readonly session: Session;
  readonly tab: Tab;
  readonly variant: Variant;
  readonly way: Way;
}

export const holdMs = 2000;

export interface Outcome {
  /** Whether the settings hold a message when nothing is wrong. */
  readonly hold: boolean;
  /** Whether this can happen there. */
  works(variant: Variant): boolean;
  /** Written by trusted keys before the gesture. */
  readonly text: string;
  play(scene: Scene): Promise<void>;
}

const clean = 'Hi Helena, see you on Tuesday.';
const flagged = 'Hi Gregory, see you on Tuesday.';
const wrongName = 'Hi Gregory, I read about your company today.';

const press = ({ tab, variant, way }: Scene): Promise<void> => ways[way].press(tab, variant);

/** Exactly these messages left, and no other follows. */
async function expectSent({ tab }: Scene, ...texts: readonly string[]): Promise<void> {
  await until(`${texts.length} sent`, async () => (await sendsOf(tab)).length >= texts.length);
  expect((await sendsOf(tab)).map((sent: SentMessage) => sent.text)).toEqual(texts);
}

async function expectKept({ tab, variant }: Scene, text: string): Promise<void> {
  expect(await sendsOf(tab)).toEqual([]);
  expect((await tab.read(variant.editor))?.trim()).toBe(text);
}

/** Where no release of ours is known to work the person presses send once more. */
async function pressAgainIfAsked(scene: Scene): Promise<void> {
  if (scene.variant.releases) return;
  await scene.tab.ui.waitForStatus(/Press Send/);
  await press(scene);
}

const anywhere = () => true;
/** No hold begins where the message could not be released at its end. */
const releases = (variant: Variant) => variant.releases;

export const outcomes = {
  clean: {
    hold: false,
    works: anywhere,
    text: clean,
    async play(scene) {
      await press(scene);
      await expectSent(scene, clean);
      expect(await scene.tab.ui.review()).toBeNull();
    },
  },
  'flagged, then fixed': {
    hold: false,
    works: anywhere,
    text: flagged,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForReview();
      await scene.tab.ui.clickButton(/^Replace with “Helena”/);
      await scene.tab.ui.waitForStatus(/Press Send/);
      await expectKept(scene, clean);
      await press(scene);
      await expectSent(scene, clean);
    },
  },
  'flagged, then sent anyway': {
    hold: false,
    works: anywhere,
    text: wrongName,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForReview();
      await scene.tab.ui.clickButton('Send anyway');
      await pressAgainIfAsked(scene);
      await expectSent(scene, wrongName);
    },
  },
  'kept editing': {
    hold: false,
    works: anywhere,
    text: wrongName,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForReview();
      await scene.tab.ui.clickButton('Keep editing');
      await scene.tab.ui.waitForNoReview();
      await expectKept(scene, wrongName);
    },
  },
  'kept editing, by Escape': {
    hold: false,
    works: anywhere,
    text: wrongName,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForReview();
      await scene.tab.press('Escape');
      await scene.tab.ui.waitForNoReview();
      await expectKept(scene, wrongName);
    },
  },
  'let it sit': {
    hold: false,
    works: anywhere,
    text: wrongName,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForReview();
      await scene.tab.ui.clickButton('Let it sit');
      await scene.tab.ui.waitForNoReview();
      await expectKept(scene, wrongName);
      const popup = await scene.session.openExtensionPage('popup.html');
      await until('the parked message in the popup', async () =>
        (await popup.document.all('listitem')).some((row) => row.text.includes('Not sent')),
      );
    },
  },
  'hold run out': {
    hold: true,
    works: releases,
    text: clean,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForHold();
      expect(await sendsOf(scene.tab)).toEqual([]);
      await scene.tab.ui.waitForNoHold(holdMs + 3000);
      await expectSent(scene, clean);
    },
  },
  'hold cancelled': {
    hold: true,
    works: releases,
    text: clean,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForHold();
      await scene.tab.ui.clickButton('Cancel');
      await scene.tab.ui.waitForNoHold();
      await never('a send after the hold was cancelled', () => anySent(scene), holdMs);
      await expectKept(scene, clean);
    },
  },
  'hold cancelled, by Escape': {
    hold: true,
    works: releases,
    text: clean,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForHold();
      await scene.tab.press('Escape');
      await scene.tab.ui.waitForNoHold();
      await never('a send after the hold was cancelled', () => anySent(scene), holdMs);
      await expectKept(scene, clean);
    },
  },
  'sent now': {
    hold: true,
    works: releases,
    text: clean,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForHold();
      await scene.tab.ui.clickButton('Send now');
      await expectSent(scene, clean);
      await never('a second send', async () => (await sendsOf(scene.tab)).length > 1, holdMs);
    },
  },
  'changed during the hold': {
    hold: true,
    works: releases,
    text: clean,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForHold();
      await scene.tab.write(scene.variant.editor, '!');
      await scene.tab.ui.waitForNoHold();
      await never('a send after the text was changed', () => anySent(scene), holdMs);
    },
  },
  'closed during the hold': {
    hold: true,
    works: releases,
    text: clean,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForHold();
      await scene.tab.script(scene.variant.close.act, scene.variant.close.selector);
      await scene.tab.ui.waitForStatus(/^Not sent/);
      await never('a send after the composer was closed', () => anySent(scene), holdMs);
    },
  },
  'tab in the background during the hold': {
    hold: true,
    works: releases,
    text: clean,
    async play(scene) {
      await press(scene);
      await scene.tab.ui.waitForHold();
      await scene.session.open('https://harness.example/');
      await until('the hold to run out in the background', () => anySent(scene), holdMs + 5000);
      await expectSent(scene, clean);
    },
  },
} as const satisfies Record<string, Outcome>;

export type OutcomeName = keyof typeof outcomes;

async function anySent({ tab }: Scene): Promise<boolean> {
  return (await sendsOf(tab)).length > 0;
}
