import { beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { openPopupOver } from '../any/popup.ts';
import { ask } from '../background.ts';
import { never, type Tab, until } from '../driver/index.ts';
import { openWithDraft } from '../linkedin/draft.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { type Variant, variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const message = variantOf('classic', 'a button sends', 'kept composer');
const inMail = variantOf('Sales Navigator');

beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));

/** Changes options by hand, on a page that is tall enough to have all of it on show. */
async function change(what: (options: Tab) => Promise<void>): Promise<void> {
  const options = await session.openExtensionPage('options.html');
  await options.page.setViewport({ width: 1000, height: 6000 });
  await what(options);
  await options.document.waitForStatus(/^Saved$/);
}

async function fill(options: Tab, name: string, value: string): Promise<void> {
  await options.document.click('textbox', name);
  await options.press('Control+a');
  await options.type(value);
}

/** As the keyboard does it: the list that a click opens is the browser's own. */
async function choose(options: Tab, name: string, choice: string): Promise<void> {
  await options.waitFor(
    `the list "${name}" in focus`,
    (label) => {
      const labels = [...document.querySelectorAll('label')];
      const list = labels.find(({ textContent }) => textContent === label)?.control;
      list?.focus();
      return list !== undefined && document.activeElement === list;
    },
    [name],
  );
  await options.type(choice);
}

const write = (place: Variant, text: string) => openWithDraft(session, place, text);

async function expectSent(tab: Tab, text: string): Promise<void> {
  await until('the send', async () => (await sendsOf(tab)).length > 0);
  await never('a second send', async () => (await sendsOf(tab)).length > 1, 300);
  expect((await sendsOf(tab)).map((sent) => sent.text)).toEqual([text]);
}

/** Written, stopped at Send, and back in the composer. */
async function stopped(place: Variant, text: string): Promise<Tab> {
  const tab = await write(place, text);
  await tab.click(place.send);
  await tab.ui.waitForReview();
  await tab.ui.clickButton('Keep editing');
  await tab.ui.waitForNoReview();
  return tab;
}

describe('an option counts at once, in a page that is open already', () => {
  it('a hold of one kind', async () => {
    const text = 'Hi Helena, see you on Monday.';
    const tab = await write(message, text);
    await change(async (options) => {
      await options.document.click('button', /^Message Stops/);
      await fill(options, 'Hold', '1.5');
    });
    await tab.bringToFront();
    await tab.click(message.send);
    expect((await tab.ui.waitForHold()).text).toContain('Sending to Helena');
    await expectSent(tab, text);
  });

  it('a rule that is switched off, and taken up again', async () => {
    const text = 'Hi {{first_name}}, see you on Tuesday.';
    const tab = await stopped(message, text);
    await change(async (options) => {
      await options.document.click('button', /^Slips \d+ rules/);
      await choose(options, 'Leftover placeholder', 'Off');
    });
    await tab.bringToFront();
    await tab.click(message.send);
    await expectSent(tab, text);
    await change(async (options) => {
      await options.document.click('button', /^Slips \d+ rules, 1 changed/);
      await choose(options, 'Leftover placeholder', 'As it comes');
    });
    const next = await write(message, text);
    await next.click(message.send);
    expect((await next.ui.waitForReview()).findings).toContain('Leftover placeholder');
  });

  it('a word of the person’s own', async () => {
    const text = 'Hi Helena, we met at the frobnikel on Wednesday.';
    const tab = await stopped(inMail, text);
    await change(async (options) => {
      await fill(options, 'Word to add', 'Frobnikel');
      await options.press('Enter');
    });
    await tab.bringToFront();
    await tab.click(inMail.send);
    await tab.ui.waitForHold();
    await tab.ui.clickButton('Send now');
    await expectSent(tab, text);
  });

  it('a value for one site, until the one for all sites is taken again', async () => {
    const text = 'Hi Helena, you never call me back. See you on Friday.';
    const tab = await stopped(message, text);
    await change(async (options) => {
      await choose(options, 'Values for', 'LinkedIn');
      await options.document.click('button', /^Message Stops/);
      await options.document.click('checkbox', 'Tone');
      await options.document.waitFor('button', /^Message Own values/);
    });
    await tab.bringToFront();
    await tab.click(message.send);
    await expectSent(tab, text);
    await change(async (options) => {
      await choose(options, 'Values for', 'LinkedIn');
      await options.document.click('button', /^Message Own values/);
      await options.document.clickButton('Use the values for all sites');
      await options.document.waitFor('button', /^Message Stops/);
      const names = (await options.document.all('button')).map(({ name }) => name);
      expect(names.filter((name) => /^(E-mail|Chat) Stops/.test(name))).toEqual([]);
    });
    const next = await write(message, 'Hi Helena, you never answer me. See you on Saturday.');
    await next.click(message.send);
    expect((await next.ui.waitForReview()).findings).toContain('Reads as blame');
  });

  it('what a kind is not stopped for any more', async () => {
    const text = 'Hi Helena, you never answer my messages. See you on Thursday.';
    const tab = await stopped(message, text);
    await change(async (options) => {
      await options.document.click('button', /^Message Stops/);
      await options.document.click('checkbox', 'Tone');
    });
    await tab.bringToFront();
    await tab.click(message.send);
    await expectSent(tab, text);
  });

  it('all of them, back to the defaults', async () => {
    await change(async (options) => {
      await options.document.clickButton('Reset to defaults');
      await options.document.clickButton('Set back');
    });
    let settings: Settings | undefined;
    await session.driver.setSettings((now) => {
      settings = now;
      return now;
    });
    expect(settings).toEqual({ ...defaultSettings, dictionary: ['frobnikel'] });
  });
});

describe('what is kept of a message', () => {
  async function send(text: string): Promise<void> {
    const tab = await session.open(message.url);
    await tab.write(message.editor, text);
    await tab.click(message.send);
    await expectSent(tab, text);
  }

  async function newestOf(page: Tab) {
    return (await ask(page, 'history.list', { limit: 3 })).entries[0];
  }

  it('its text, only that there was one, or nothing', async () => {
    const page = await session.openExtensionPage('privacy.html');
    const [first, second, third, last] = ['first', 'second', 'third', 'last'].map(
      (which) => `Hi Helena, this is the ${which} one.`,
    ) as [string, string, string, string];
    await send(first);
    await until('its line', async () => (await newestOf(page))?.text === first);
    const { total } = await ask(page, 'history.list', { limit: 1 });

    await change((options) => options.document.click('radio', /^Keep only counts/));
    await send(second);
    await until('a line without words', async () => (await newestOf(page))?.text === '');
    expect(await newestOf(page)).toMatchObject({ site: 'linkedin', recipients: [], text: '' });

    await change((options) => options.document.click('radio', /^Keep nothing/));
    await send(third);
    await change((options) => options.document.click('radio', /^Keep the text/));
    await send(last);
    await until('its line', async () => (await newestOf(page))?.text === last);
    expect((await ask(page, 'history.list', { limit: 1 })).total).toBe(total + 2);
  });

  it('for fewer days only after a yes to what that deletes', async () => {
    const page = await session.driver.quietPage();
    const older = 'Hi Helena, this is of last week.';
    const at = Date.now() - 7 * 24 * 60 * 60_000;
    const attempted = { attemptId: 'older', type: 'attempted', at, route: 'button' } as const;
    const conversation = { site: 'linkedin', surface: 'a-surface', conversationId: 'c', recipients: [] };
    const kept = {
      ...conversation,
      kind: 'message',
      text: older,
      attachments: [],
      mayBeInMail: false,
    } as const;
    const events = [{ ...attempted, message: kept }, { attemptId: 'older', type: 'left', at } as const];
    await ask(page, 'journal.append', { events });
    const found = async () => (await ask(page, 'history.list', { limit: 1, query: 'of last week' })).total;
    expect(await found()).toBe(1);

    const options = await session.openExtensionPage('options.html');
    await fill(options, 'Delete after', '3');
    await options.press('Enter');
    await options.document.clickButton('Keep 90 days');
    await send('Hi Helena, this one leaves the older one alone.');
    expect(await found()).toBe(1);

    await options.bringToFront();
    await fill(options, 'Delete after', '3');
    await options.press('Enter');
    await options.document.clickButton('Delete after 3 days');
    await options.document.waitForStatus(/^Saved$/);
    await send('Hi Helena, the older one goes with this one.');
    await until('the older one to be deleted', async () => (await found()) === 0);
  });
});

describe('a site that is switched off', () => {
  const text = 'Hi {{first_name}}, see you on Friday.';

  /** Sent as if nobody guarded: by its own event, with nothing on show before or after. */
  async function expectFree(tab: Tab): Promise<void> {
    await tab.click(message.send);
    await expectSent(tab, text);
    expect((await sendsOf(tab))[0]?.trusted).toBe(true);
    expect(await tab.ui.isAnythingShown()).toBe(false);
  }

  async function open(words: string): Promise<Tab> {
    const tab = await session.open(message.url);
    await tab.write(message.editor, words);
    return tab;
  }

  it('is left alone at once and from then on, until it is switched on in the popup', async () => {
    const tab = await open(text);
    await tab.ui.waitForChip();
    await change((options) => options.document.clickButton('Switch off: LinkedIn'));
    await tab.bringToFront();
    await until('the chip to go', async () => !(await tab.ui.isAnythingShown()));
    await expectFree(tab);
    await expectFree(await open(text));
    const last = await open(text);
    const popup = await openPopupOver(session, last);
    await until('the popup to say so', async () =>
      (await popup.read('main'))?.includes('Switched off for LinkedIn'),
    );
    const { entries } = await ask(popup, 'history.list', { limit: 20 });
    expect(entries.filter((entry) => entry.text === text)).toEqual([]);

    await popup.document.clickButton('Switch on');
    await until('the popup to say so', async () => !(await popup.read('main'))?.includes('Switched off'));
    await last.bringToFront();
    await until('the guard', async () => {
      await last.click(message.editor);
      return last.ui.isAnythingShown();
    });
    await last.click(message.send);
    await last.ui.waitForReview();
    const next = await open(text);
    await next.click(message.send);
    await next.ui.waitForReview();
    expect([await sendsOf(last), await sendsOf(next)]).toEqual([[], []]);
  });
});
