import { beforeAll, describe, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { gmail } from '../mail/gmail.ts';
import { personal } from '../mail/outlook.ts';
import { editor as mailEditor, pressOn } from '../mail/scene.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const { editor, send, url } = variantOf('classic');
const enterMode = variantOf('classic', 'Enter sends');
const wrong = 'Hi {{first_name}}';

beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));

/** What checks a message is there: before that a send waits for it, and where nothing is released the person is asked. */
async function openWatched(address: string, box: string): Promise<Tab> {
  const tab = await session.open(address);
  await tab.script('focus', box);
  await tab.type('x');
  await tab.ui.waitFor('button', /^Second Look/);
  await tab.press('Backspace');
  return tab;
}

/** One message left, by the person's own event, and nothing was asked. */
async function expectLeft(tab: Tab, text: string | RegExp): Promise<void> {
  await until('the send', async () => (await sendsOf(tab)).length > 0);
  expect(await sendsOf(tab)).toMatchObject([{ text: expect.stringMatching(text), trusted: true }]);
  expect(await tab.ui.review()).toBeNull();
}

/** What has no words of the person's own: it is never held. The chat sites' is in their scenes (chat/). */
describe('nothing to read in LinkedIn', () => {
  it.each([
    ['a file alone, by Send', url, (tab: Tab) => tab.click(send)],
    ['a file alone, by Enter', enterMode.url, (tab: Tab) => pressOn(tab, editor, 'Enter')],
  ])('%s', async (_, address, press) => {
    const tab = await openWatched(`${address}&attach=1`, editor);
    await press(tab);
    await expectLeft(tab, /^$/);
  });

  it('an emoji alone', async () => {
    const tab = await openWatched(enterMode.url, editor);
    await tab.type('🙂');
    await until('the emoji', async () => (await tab.read(editor))?.trim() === '🙂');
    await tab.press('Enter');
    await expectLeft(tab, /^🙂$/u);
  });

  it('what opens GIFs, while something is wrong in the draft', async () => {
    const tab = await session.open(url);
    await tab.write(editor, wrong);
    await tab.evaluate(() => {
      document.addEventListener('click', (event) => Object.assign(window, { clicked: event.target }), true);
    });
    await tab.click('[aria-label="GIF"]');
    expect(await tab.evaluate(() => (window as { clicked?: Element }).clicked?.textContent)).toBe('GIF');
    expect(await tab.ui.review()).toBeNull();
  });

  it('comments on a post, while something is wrong in a bubble', async () => {
    const tab = await session.open(variantOf('bubble').url);
    await tab.write(editor, wrong);
    const publish = [() => tab.press('Control+Enter'), () => tab.click('[data-expect-comment-send]')];
    for (const [index, press] of publish.entries()) {
      await tab.write('[data-expect-comment]', wrong);
      await press();
      await until('the comment', async () => (await sendsOf(tab)).length > index);
    }
    const comment = { how: 'comment', to: 'everyone', text: wrong };
    expect(await sendsOf(tab)).toMatchObject([comment, comment]);
    expect(await tab.ui.review()).toBeNull();
  });
});

describe('nothing to read in a mail', () => {
  it.each([
    ['Gmail: a file alone', `${gmail}/?attach=1`],
    ['Gmail: a mail that is quoted, without a word of one’s own', `${gmail}/?quote=1&signature=1`],
    ['Outlook: a file alone', `${personal}?attach=1`],
    [
      'Outlook: an answer without a word of one’s own',
      'https://outlook.office.com/mail/inbox/id/AQ1?signature=1',
    ],
  ])('%s', async (_, address) => {
    const tab = await openWatched(address, mailEditor);
    await tab.click('[data-expect-send]');
    // RoosterJS stands these around the parts it keeps, such as a signature.
    await expectLeft(tab, /^[\s\u200b]*$/);
  });
});
