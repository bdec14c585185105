import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const classic = variantOf('classic');
const enter = variantOf('classic', 'Enter sends');

describe('a clean message', () => {
  const session = useBrowser();
  // What comes before the checks waits for them (early-send.e2e.ts): a first line too, where the machine is slow.
  beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));

  it('leaves by its own trusted event, untouched', async () => {
    const tab = await session.open(`${classic.url}trusted=1`);
    await tab.write(classic.editor, 'Hi Helena, see you on Tuesday.');
    await tab.ui.waitForChip();
    await tab.click(classic.send);
    await until('the send', async () => (await sendsOf(tab)).length === 1);
    expect(await sendsOf(tab)).toEqual([
      expect.objectContaining({ text: 'Hi Helena, see you on Tuesday.', trusted: true }),
    ]);
    expect([await tab.ui.review(), await tab.ui.hold()]).toEqual([null, null]);
  });

  it('is looked at anew where a script changes it in the very task of its click', async () => {
    // Without a form no submit follows that would be looked at too.
    const bubble = variantOf('bubble without a form');
    const tab = await session.open(bubble.url);
    await tab.write(bubble.editor, 'Hi Helena, see you on Tuesday.');
    await tab.ui.waitForChip();
    await tab.evaluate(
      ([editor, send]) => {
        const line = document.querySelector(`${editor} p`);
        if (line) line.textContent = 'Hi {{first_name}}, see you on Tuesday.';
        document.querySelector<HTMLElement>(send)?.click();
      },
      [bubble.editor, bubble.send] as const,
    );
    expect((await tab.ui.waitForReview()).findings).toHaveLength(1);
    expect(await sendsOf(tab)).toEqual([]);
  });

  it('leaves three times in a row, as fast as one can type, in order and unaltered', async () => {
    const lines = ['hi Helena', 'are you there?', 'see you on Tuesday then'];
    const tab = await session.open(enter.url);
    await tab.click(enter.editor);
    for (const line of lines) {
      await tab.type(line);
      if (line === lines[0]) await tab.ui.waitForChip();
      await tab.press('Enter');
    }
    await until('three sends', async () => (await sendsOf(tab)).length >= lines.length);
    expect((await sendsOf(tab)).map(({ text }) => text)).toEqual(lines);
    expect(await tab.ui.review()).toBeNull();
  });
});

describe('a pasted template', () => {
  const session = useBrowser();

  it('is stopped although Enter comes at once', async () => {
    const tab = await session.open(enter.url);
    await tab.evaluate(() => {
      const scratch = document.createElement('textarea');
      scratch.id = 'scratch';
      document.body.append(scratch);
    });
    await tab.write('#scratch', 'Hi {{first_name}}, see you on Tuesday.');
    await tab.press('Mod+a');
    await tab.press('Mod+c');
    await tab.click(enter.editor);
    await tab.press('Mod+v');
    await tab.press('Enter');
    await tab.ui.waitForReview();
    expect(await sendsOf(tab)).toEqual([]);
  });
});

describe('a secret sent in the very moment the composer is found', () => {
  const session = useBrowser();

  it('is stopped although its check was not loaded yet', async () => {
    const tab = await session.open(classic.url);
    await until('the composer', () => tab.locate(classic.editor));
    await tab.evaluate((selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      editor?.focus();
      document.execCommand('insertText', false, 'The password is Sunny-Day-2023!');
      editor?.closest('form')?.requestSubmit();
    }, classic.editor);
    const review = await tab.ui.waitForReview();
    expect(review.findings).toEqual(['Secret in the text']);
    expect(await sendsOf(tab)).toEqual([]);
    expect(await tab.read(classic.editor)).toBe('The password is Sunny-Day-2023!');
  });
});

describe('what is no send', () => {
  const session = useBrowser();
  const flagged = 'Hi {{first_name}}';

  it.each([
    ['Shift+Enter where Enter sends', enter, 'Shift+Enter'],
    ['Enter where a button sends', classic, 'Enter'],
  ])('%s is a new line', async (_, variant, chord) => {
    const tab = await session.open(variant.url);
    await tab.write(variant.editor, flagged);
    await tab.press(chord);
    await tab.type('x');
    expect(await tab.read(variant.editor)).toMatch(/^Hi \{\{first_name\}\}\n+x$/);
    expect(await tab.ui.review()).toBeNull();
    expect(await sendsOf(tab)).toEqual([]);
  });

  it('Enter that ends a composition', async () => {
    const tab = await session.open(enter.url);
    await tab.click(enter.editor);
    await tab.type('{{first_name}} ');
    await session.driver.compose(tab, ['n', 'ni'], '你');
    await until('the composed text', async () => (await tab.read(enter.editor))?.includes('你'));
    expect(await tab.ui.review()).toBeNull();
    expect(await sendsOf(tab)).toEqual([]);
  });

  it('Enter in an empty editor', async () => {
    const tab = await session.open(enter.url);
    await tab.click(enter.editor);
    await tab.press('Enter');
    expect(await tab.ui.isAnythingShown()).toBe(false);
    expect(await sendsOf(tab)).toEqual([]);
  });
});
