import { describe, expect, it } from 'vitest';
import { type Box, never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const classic = variantOf('classic');
const regretted = 'Hi Helena, see you on Tuesday at ten.';

async function send(tab: Tab, text: string): Promise<void> {
  await tab.write(classic.editor, text);
  await tab.click(classic.send);
  await until('the message sent', async () => (await sendsOf(tab)).length === 1);
}

describe('a message that is regretted', () => {
  it('leads from the status in the page to a follow-up in the same composer, which nobody sends', async () => {
    const tab = await session.open(classic.url);
    await send(tab, regretted);
    expect(await tab.ui.waitForStatus(/^Sent to Helena Ortiz/)).toContain('You can delete this until');
    await tab.ui.clickButton('I regret this');
    await tab.ui.waitForStatus(/^Sent to Helena Ortiz/);
    await tab.ui.clickButton('Write a follow-up');

    const page = await session.opened('history.html');
    await page.page.setViewport({ width: 1280, height: 1800 });
    await page.document.click('radio', 'A wrong fact');
    await page.write('input[type="text"]', 'Tuesday at ten');
    await page.press('Tab');
    await page.type('Wednesday at ten');
    const draft = (await page.read('textarea')) ?? '';
    expect(draft).toContain('Wednesday at ten');
    expect(draft).not.toMatch(/ignore|disregard/i);
    await page.document.clickButton('Put into the open message');

    await until('the follow-up in the composer', async () =>
      ((await tab.read(classic.editor)) ?? '').includes('Wednesday at ten'),
    );
    expect((await tab.read(classic.editor))?.trim()).toBe(draft.trim());
    expect((await sendsOf(tab)).map(({ text }) => text)).toEqual([regretted]);
    await tab.bringToFront();
    await tab.click(classic.send);
    await until('the follow-up sent by the person', async () => (await sendsOf(tab)).length === 2);
    expect((await sendsOf(tab))[1]?.text).toBe(draft.trim());
  });
});

describe('whether it was seen', () => {
  const said = (page: Tab) =>
    page.evaluate(() => {
      const asked = [...document.querySelectorAll('fieldset')].find((each) =>
        each.querySelector('legend')?.textContent?.includes('Was it seen?'),
      );
      return asked?.querySelector('input:checked')?.closest('label')?.textContent?.trim() ?? '';
    });

  it.each([
    ['is read from the receipt that LinkedIn shows', '&seen=1', 'Yes'],
    ['is not known without a receipt, and never "No"', '', 'I do not know'],
  ])('%s', async (_, query, answer) => {
    const tab = await session.open(`${classic.url}${query}`);
    await send(tab, regretted);
    await tab.ui.waitForStatus(/^Sent to Helena Ortiz/);
    await tab.ui.clickButton('I regret this');
    await tab.ui.clickButton('Write a follow-up');
    const page = await session.opened('history.html');
    await page.page.setViewport({ width: 1280, height: 1800 });
    await page.document.click('radio', 'A wrong fact');
    await page.document.waitFor('button', 'Put into the open message');
    await until(`"${answer}" said`, async () => (await said(page)) === answer);
    await never('another answer', async () => (await said(page)) !== answer, 1000);
    const words = 'The open conversation shows that it was seen.';
    expect((await page.read('main'))?.includes(words) ?? false).toBe(query !== '');
  });
});

describe('a message that was let sit', () => {
  const sat = 'Hi Gregory, I read about your company today.';

  it.each(['in the open conversation', 'once its conversation is opened anew'])(
    'is offered back %s, and put in by a click, never sent',
    async (where) => {
      const tab = await session.open(classic.url);
      await tab.write(classic.editor, sat);
      await tab.press('Mod+Enter');
      await tab.ui.waitForReview();
      await tab.ui.clickButton('Let it sit');
      await tab.ui.waitForNoReview();
      await tab.click(classic.editor);
      await tab.press('Mod+a');
      await tab.press('Delete');
      const isOpen = where === 'in the open conversation';
      if (!isOpen) await tab.close();

      const popup = await session.openExtensionPage('popup.html');
      await popup.document.clickButton(/^Helena Ortiz.*Not sent/);
      if (isOpen) {
        await popup.document.clickButton('Put into the open message');
        await until('the text in the composer', async () => (await tab.read(classic.editor))?.trim() === sat);
        expect(await sendsOf(tab)).toEqual([]);
      } else {
        await popup.document.clickButton('Open conversation');
        const again = await session.opened('https://www.linkedin.com/messaging/thread/');
        await again.click(classic.editor);
        await again.ui.waitForStatus(/^You let a message to Helena Ortiz sit/);
        await again.ui.clickButton('Put it in');
        await until(
          'the text in the composer',
          async () => (await again.read(classic.editor))?.trim() === sat,
        );
        expect(await sendsOf(again)).toEqual([]);
      }
    },
  );
});

describe('looking for Delete in the menu of an own message', () => {
  const menu = '[data-expect-message-menu]';
  const text = 'Hi Helena, see you on Friday at ten.';
  const sentIn = async (deleting: string, query = ''): Promise<Tab> => {
    const tab = await session.open(`${classic.url}deleting=${deleting}${query}`);
    await send(tab, text);
    await tab.ui.waitForStatus(/^Sent to Helena Ortiz/);
    await tab.click(menu);
    await until('the menu of the site', async () => (await tab.locate('[data-expect-menu]')) !== null);
    return tab;
  };
  const isDelete = /Delete/;

  it.each([
    ['greyed', '', '“Delete” is greyed out for this message.'],
    ['missing', '', 'LinkedIn offers no “Delete” for this message.'],
    ['missing', '&lang=de', 'LinkedIn offers no “Delete” for this message.'],
  ])(
    '%s%s: says so beside it, never in its way, and offers the follow-up',
    async (deleting, query, words) => {
      const tab = await sentIn(deleting, query);
      expect(await tab.ui.waitForStatus(isDelete)).toContain(words);
      const [note] = (await tab.roles('ours')).filter(({ text: said }) => isDelete.test(said));
      const box = await tab.locate('[data-expect-menu]');
      expect(note && box && overlaps(note.box, box)).toBe(false);
      await tab.ui.clickButton('I regret this');
      await tab.ui.clickButton('Write a follow-up');
      await (await session.opened('history.html')).document.waitFor('heading', 'What to write now');
    },
  );

  it('with an error of the site: says that it was not deleted', async () => {
    const tab = await sentIn('fails');
    await tab.click('[data-expect-delete]');
    expect(await tab.ui.waitForStatus(/LinkedIn did not delete it/)).toContain('LinkedIn did not delete it.');
  });

  it('that works: says nothing, and the history follows', async () => {
    const tab = await sentIn('works');
    await never(
      'a note about Delete',
      async () =>
        (await tab.ui.statuses()).some((said) => isDelete.test(said) && /offers no|greyed/.test(said)),
      1000,
    );
    await tab.click('[data-expect-delete]');
    await until('"Taken back" in the history', async () => {
      const popup = await session.openExtensionPage('popup.html');
      return (await popup.document.waitFor('list', 'Sent messages')).text.includes('Taken back');
    });
  });

  it('in a language whose word for it is not known: says nothing', async () => {
    const tab = await sentIn('missing', '&lang=fr');
    await never(
      'a note about Delete',
      async () => (await tab.ui.statuses()).some((said) => /offers no/.test(said)),
      1000,
    );
  });
});

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
