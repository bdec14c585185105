import { expect, it } from 'vitest';
import { openPopupOver } from '../any/popup.ts';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const { url, editor, send } = variantOf('classic');
const text = 'Hi Helena, see you on Tuesday.';

it('the next Send is held and told of what was recognised, and the one after it is a send', async () => {
  const tab = await session.open(url);
  await tab.write(editor, text);
  const popup = await openPopupOver(session, tab);
  await popup.document.clickButton('Test the guard here');
  await popup.document.waitForStatus(/Press Send in the message you want to test/);
  await tab.bringToFront();
  await tab.click(send);
  const told = await tab.ui.waitForStatus(/The guard works here/);
  expect(told).toContain('by the Send button');
  expect(told).toContain('To: Helena Ortiz');
  expect(told).toContain(`Text: ${text}`);
  expect(await sendsOf(tab)).toEqual([]);
  expect(await tab.read(editor)).toBe(text);
  await tab.click(send);
  await until('the send', async () => (await sendsOf(tab)).length === 1);
  expect(await sendsOf(tab)).toMatchObject([{ text, trusted: true }]);
});
