import { beforeAll, describe, expect, it } from 'vitest';
import { host, parts } from '../any/scene.ts';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();

/** Nothing is known of the host, but that it is guarded. */
const forgetHost = () =>
  session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true, sites: {} }));

describe('a mail whose editor is a frame', () => {
  beforeAll(forgetHost);
  const engines = ['', 'engine=design', 'engine=own'];
  const flagged = 'Hi Gregory, see you on Tuesday.';

  it.each(engines)('is put right by one click, which goes on where the caret was, "%s"', async (engine) => {
    const tab = await session.open(`${host}/framed-mail?${engine}`);
    await tab.write(parts.editor, flagged);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await tab.ui.clickButton(/^Replace with “Helena”/);
    await tab.ui.waitForStatus(/Press Send/);
    expect(await sendsOf(tab)).toEqual([]);
    await tab.type(' Bye.');
    await tab.press('Mod+Enter');
    await until('the mail', async () => (await sendsOf(tab)).length === 1);
    expect(await sendsOf(tab)).toMatchObject([
      { text: 'Hi Helena, see you on Tuesday. Bye.', how: 'mod-enter', trusted: true },
    ]);
  });

  it.each(engines)('keeps the caret when the person goes on writing, "%s"', async (engine) => {
    const tab = await session.open(`${host}/framed-mail?${engine}`);
    await tab.write(parts.editor, flagged);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await tab.press('Escape');
    await tab.ui.waitForNoReview();
    await tab.type(' Bye.');
    await until('the words', async () => (await tab.read(parts.editor))?.trim() === `${flagged} Bye.`);
    expect(await sendsOf(tab)).toEqual([]);
  });

  it.each(['[data-expect-to]', '[data-expect-subject]'])('Ctrl+Enter in %s is a send', async (line) => {
    const tab = await session.open(`${host}/framed-mail`);
    await tab.write(parts.editor, flagged);
    await tab.click(line);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    expect(await sendsOf(tab)).toEqual([]);
  });

  it('its new lines are no sends', async () => {
    const tab = await session.open(`${host}/framed-mail`);
    await tab.write(parts.editor, 'Hi Gregory,');
    await tab.press('Enter');
    await tab.type('see you on Tuesday.');
    await until('two lines', async () => /,\s+see/.test((await tab.read(parts.editor)) ?? ''));
    expect(await tab.ui.review()).toBeNull();
    expect(await sendsOf(tab)).toEqual([]);
  });

  it('is guarded although nothing but its frame was ever touched', async () => {
    const tab = await session.open(`${host}/framed-mail?focus=1`);
    await until('the editor', () => tab.locate(parts.editor));
    await tab.type(flagged);
    await until('the words', async () => (await tab.read(parts.editor))?.trim() === flagged);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    expect(await sendsOf(tab)).toEqual([]);
  });
});

describe.each([
  ['in the page', '/toolbar-mail'],
  ['in the frame beside it', '/beside-mail'],
  ['in the frame of a frameset', '/beside-mail?frameset=1'],
])('a mail in a frame, its toolbar %s', (_, path) => {
  beforeAll(forgetHost);

  it('is held once: its Send is dead while the review in the frame is open, and alive again after it', async () => {
    const tab = await session.open(`${host}${path}`);
    await tab.write(parts.editor, 'Hi Gregory, see you on Tuesday.');
    await tab.click(parts.send);
    await tab.ui.waitForReview();
    await tab.click(parts.send);
    expect(await sendsOf(tab)).toEqual([]);
    await tab.ui.clickButton(/^Replace with “Helena”/);
    await tab.ui.waitForStatus(/Press Send/);
    expect(await sendsOf(tab)).toEqual([]);
    await tab.click(parts.send);
    await until('the mail', async () => (await sendsOf(tab)).length === 1);
    expect(await sendsOf(tab)).toMatchObject([
      { text: 'Hi Helena, see you on Tuesday.', how: 'click', trusted: true },
    ]);
  });

  it('its draft is saved at once, whatever stands in it', async () => {
    const tab = await session.open(`${host}${path}`);
    await tab.write(parts.editor, 'Hi Gregory, see you on Tuesday.');
    await tab.click('[data-expect-draft]');
    await until('the draft', async () => (await sendsOf(tab)).length === 1);
    expect(await sendsOf(tab)).toMatchObject([{ how: 'draft', trusted: true }]);
    expect(await tab.ui.review()).toBeNull();
  });
});
