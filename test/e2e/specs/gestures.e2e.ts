import { beforeAll, describe, expect, it } from 'vitest';
import { never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { type LayoutName, type Mode, type Variant, variantOf } from '../linkedin/variants.ts';
import { type Way, ways } from '../linkedin/ways.ts';
import { everything } from '../matrix.ts';
import { type Session, useBrowser } from '../session.ts';

const clean = 'Hi Helena, see you on Tuesday.';
const flagged = 'Hi {{first_name}}, see you on Tuesday.';
/** Long enough for a second gesture that is deliberate (1.5 s, DESIGN.md 2) to come well before it runs out. */
const holdMs = 6000;

const textsOf = async (tab: Tab) => (await sendsOf(tab)).map(({ text }) => text);

async function holdMessages({ driver }: Session): Promise<void> {
  await driver.setSettings((settings) => ({
    ...settings,
    kinds: { ...settings.kinds, message: { ...settings.kinds.message, holdMs } },
  }));
}

async function secondsLeft(tab: Tab, seconds: number): Promise<void> {
  await until(`${seconds} s left of the hold`, async () =>
    (await tab.ui.hold())?.text.includes(` ${seconds} s`),
  );
}

/** A key held down: pressed once, then again and again without having come up. */
async function holdKey(tab: Tab, repeats: number): Promise<void> {
  for (let count = 0; count <= repeats; count += 1) await tab.page.keyboard.down('Enter');
}

describe('a quick reply', () => {
  const session = useBrowser();
  const reply = '[data-expect-quick]';
  const layouts: readonly LayoutName[] = ['classic', 'bubble', 'shadow root', 'preload frame'];
  const presses: Readonly<Record<string, (tab: Tab) => Promise<void>>> = {
    click: (tab) => tab.click(reply),
    async Enter(tab) {
      await tab.script('focus', reply);
      await tab.press('Enter');
    },
    async Space(tab) {
      await tab.script('focus', reply);
      await tab.press('Space');
    },
  };

  it.each(layouts.flatMap((layout) => Object.keys(presses).map((way) => [layout, way] as const)))(
    'that is clean leaves by its own trusted event: %s, %s',
    async (layout, way) => {
      const tab = await session.open(`${variantOf(layout).url}&quick=1&trusted=1`);
      // The first gesture of a page waits for what is loaded when a composer is found, which costs the trusted event.
      await tab.write(variantOf(layout).editor, flagged);
      await tab.ui.waitForChip();
      await presses[way]?.(tab);
      await until('one send', async () => (await sendsOf(tab)).length === 1);
      expect(await sendsOf(tab)).toMatchObject([{ text: 'Thanks, Helena', how: 'quick', trusted: true }]);
      expect(await tab.read(variantOf(layout).editor)).toBe(flagged);
      await never('a second send', async () => (await sendsOf(tab)).length > 1, 500);
    },
  );

  it.each(Object.keys(presses))(
    'with a slip in it is stopped, and sent once when that is wanted: %s',
    async (way) => {
      const { url } = variantOf('classic');
      const tab = await session.open(`${url}&quick=1`);
      await until('the reply', () => tab.locate(reply));
      await tab.evaluate((selector) => {
        const button = document.querySelector(selector);
        if (button) button.textContent = 'Thanks, {{first_name}}';
      }, reply);
      await presses[way]?.(tab);
      await tab.ui.waitForReview();
      expect(await sendsOf(tab)).toEqual([]);
      await tab.ui.clickButton('Send anyway');
      await until('one send', async () => (await sendsOf(tab)).length === 1);
      await never('a second send', async () => (await sendsOf(tab)).length > 1, 500);
      expect(await textsOf(tab)).toEqual(['Thanks, {{first_name}}']);
    },
  );
});

describe('Enter held down', () => {
  const session = useBrowser();
  const enter = variantOf('classic', 'Enter sends', 'kept composer');

  it('sends a clean message once', async () => {
    const tab = await session.open(enter.url);
    await tab.write(enter.editor, clean);
    await holdKey(tab, 10);
    await tab.page.keyboard.up('Enter');
    await until('one send', async () => (await sendsOf(tab)).length > 0);
    expect(await textsOf(tab)).toEqual([clean]);
  });

  it('does not answer the review it has opened', async () => {
    const tab = await session.open(enter.url);
    await tab.write(enter.editor, flagged);
    await holdKey(tab, 10);
    await tab.ui.waitForReview();
    await holdKey(tab, 5);
    await tab.page.keyboard.up('Enter');
    expect(await tab.ui.review()).not.toBeNull();
    expect(await sendsOf(tab)).toEqual([]);
  });
});

describe('a message on hold', () => {
  const session = useBrowser();
  beforeAll(() => holdMessages(session));

  const rows: readonly (readonly [LayoutName, Mode, Way])[] = [
    ['classic', 'a button sends', 'click on Send'],
    ['classic', 'a button sends', 'Enter on the focused Send'],
    ['classic', 'a button sends', 'Space on the focused Send'],
    ['classic', 'Enter sends', 'Enter in the editor'],
    ['bubble', 'a button sends', 'Ctrl+Enter in the editor'],
    ['shadow root', 'a button sends', 'click on Send'],
    ['shadow root', 'Enter sends', 'Enter in the editor'],
    ['preload frame', 'a button sends', 'click on Send'],
  ];

  /** Each row plays its hold to the end: the short run takes every other one for one question, the rest for the other. */
  const half = (odd: number) => rows.filter((_, index) => everything || index % 2 === odd);

  async function held(variant: Variant, way: Way): Promise<Tab> {
    const tab = await session.open(variant.url);
    await tab.write(variant.editor, clean);
    await ways[way].press(tab, variant);
    await tab.ui.waitForHold();
    return tab;
  }

  it.each(half(1))(
    'leaves by its own trusted event at a second, deliberate send: %s, %s, %s',
    async (layout, mode, way) => {
      const variant = variantOf(layout, mode);
      const tab = await held(variant, way);
      await secondsLeft(tab, 4);
      await ways[way].press(tab, variant);
      await until('one send', async () => (await sendsOf(tab)).length > 0, 2000);
      expect(await sendsOf(tab)).toMatchObject([{ text: clean, trusted: true }]);
      await tab.ui.waitForNoHold();
      await never('a second send', async () => (await sendsOf(tab)).length > 1, holdMs - 2000);
    },
  );

  it.each(half(0))('takes no notice of a second send at once: %s, %s, %s', async (layout, mode, way) => {
    const variant = variantOf(layout, mode);
    const tab = await held(variant, way);
    await ways[way].press(tab, variant);
    await secondsLeft(tab, 4);
    expect(await sendsOf(tab)).toEqual([]);
    await tab.ui.clickButton('Cancel');
    await tab.ui.waitForNoHold();
    expect(await sendsOf(tab)).toEqual([]);
    expect((await tab.read(variant.editor))?.trim()).toBe(clean);
  });

  it('is not sent by a key that is held down since', async () => {
    const variant = variantOf('classic', 'Enter sends');
    const tab = await session.open(variant.url);
    await tab.write(variant.editor, clean);
    await holdKey(tab, 0);
    await tab.ui.waitForHold();
    await secondsLeft(tab, 4);
    await holdKey(tab, 5);
    expect(await tab.ui.hold()).not.toBeNull();
    expect(await sendsOf(tab)).toEqual([]);
    await tab.page.keyboard.up('Enter');
    await until('the hold to run out', async () => (await sendsOf(tab)).length > 0, holdMs);
    expect(await textsOf(tab)).toEqual([clean]);
  });
});
