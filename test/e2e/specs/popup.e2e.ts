import { beforeAll, describe, expect, it } from 'vitest';
import { openPopupOver } from '../any/popup.ts';
import { type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const place = variantOf('classic', 'a button sends', 'kept composer');
const monday = 'Hi Helena, see you on Monday.';
const tuesday = 'Hi Helena, see you on Tuesday.';
const parked = 'Hi {{first_name}}, call me.';

async function send(tab: Tab, text: string): Promise<void> {
  const before = (await sendsOf(tab)).length;
  await tab.write(place.editor, text);
  await tab.click(place.send);
  await until('the send', async () => (await sendsOf(tab)).length > before);
}

/** Waits for exactly these messages, in this order. Answers what their rows say. */
function lists(popup: Tab, texts: readonly string[]): Promise<readonly string[]> {
  return until(`${texts.length} rows`, async () => {
    const buttons = await popup.document.all('button');
    const rows = buttons.map(({ name }) => name).filter((name) => name.startsWith('Helena Ortiz'));
    const isIt = rows.length === texts.length && rows.every((row, at) => row.includes(texts[at] ?? '?'));
    return isIt ? rows : null;
  });
}

async function deleteAll(popup: Tab): Promise<void> {
  await popup.document.clickButton('Delete all');
  await popup.document.waitFor('button', 'Keep them');
  await popup.document.clickButton('Delete all');
  await lists(popup, []);
}

const open = () => session.openExtensionPage('popup.html');

describe('the popup after messages were sent', () => {
  beforeAll(async () => {
    const tab = await session.driver.newTab(place.url);
    await send(tab, monday);
    await send(tab, tuesday);
    await tab.write(place.editor, parked);
    await tab.click(place.send);
    await tab.ui.clickButton('Let it sit');
    await tab.ui.waitForNoReview();
    await tab.close();
  });

  it('lists them, newest first, with how it went, and finds one by a word', async () => {
    const popup = await open();
    const rows = await lists(popup, [parked, tuesday, monday]);
    expect(rows[0]).toMatch(/Not sent LinkedIn message$/);
    expect(rows.slice(1).every((row) => /Sent LinkedIn message$/.test(row))).toBe(true);
    await popup.document.click('searchbox', 'Search sent messages');
    await popup.type('monday');
    await lists(popup, [monday]);
    await popup.press('Control+a');
    await popup.press('Delete');
    await lists(popup, [parked, tuesday, monday]);
  });

  it('deletes one or all, and takes either back', async () => {
    const popup = await open();
    await lists(popup, [parked, tuesday, monday]);
    await popup.document.clickButton('Delete');
    await lists(popup, [tuesday, monday]);
    await popup.document.clickButton('Undo');
    await lists(popup, [parked, tuesday, monday]);
    await popup.document.clickButton('Delete');
    await lists(popup, [tuesday, monday]);
    await deleteAll(popup);
    await popup.document.clickButton('Undo');
    await lists(popup, [tuesday, monday]);
    await lists(await open(), [tuesday, monday]);
    await popup.bringToFront();
    await deleteAll(popup);
    const again = await open();
    await until('no message', async () => (await again.read('main'))?.includes('No message yet'));
  });
});

it('stops keeping what is sent on one site, and keeps it again', async () => {
  const tab = await session.open(place.url);
  const switchTo = async (button: string, told: string) => {
    const popup = await openPopupOver(session, tab);
    await popup.document.clickButton(button);
    await popup.document.waitForStatus(new RegExp(told));
    await tab.bringToFront();
  };
  await tab.click(place.editor);
  await switchTo('Pause recording on this site', 'Messages here are not kept');
  await send(tab, 'Hi Helena, this is not for the history.');
  await switchTo('Record again', 'Messages here go into your history');
  const kept = 'Hi Helena, and this is.';
  await send(tab, kept);
  await lists(await open(), [kept]);
});
