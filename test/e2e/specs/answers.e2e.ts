import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { openWithDraft } from '../linkedin/draft.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const place = variantOf('Sales Navigator');

beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));

const written = (text: string) => openWithDraft(session, place, text);

async function leavesWith(tab: Tab, text: string): Promise<void> {
  await tab.click(place.send);
  await tab.ui.waitForHold();
  await tab.ui.clickButton('Send now');
  await until('the send', async () => (await sendsOf(tab)).length > 0);
  expect((await sendsOf(tab)).map((sent) => sent.text)).toEqual([text]);
}

// First: a third message without an answer would be one thing more to look at.
it('the list of the chip: a word is put right, another one ignored, and the message leaves', async () => {
  const tab = await written('Hi Helena, thanks for the gread talk at the quuxery.');
  await tab.ui.clickButton('Second Look: 2 to look at');
  await tab.ui.clickButton('Replace with “great”');
  await tab.ui.clickButton('Second Look: 1 to look at');
  await tab.ui.clickButton('Ignore');
  await tab.ui.waitFor('button', 'Second Look: Nothing to look at');
  const text = 'Hi Helena, thanks for the great talk at the quuxery.';
  expect(await tab.read(place.editor)).toBe(text);
  await leavesWith(tab, text);
});

it('"Ignore" in the review: the same is not said again in that conversation', async () => {
  const text = 'Hi Gregory, see you on Tuesday.';
  const tab = await written(text);
  await tab.click(place.send);
  expect((await tab.ui.waitForReview()).findings).toEqual(['Wrong name']);
  await tab.ui.clickButton('Ignore');
  await until('the finding to go', async () => (await tab.ui.review())?.findings.length === 0);
  await tab.ui.clickButton('Keep editing');
  await tab.ui.waitForNoReview();
  await leavesWith(tab, text);
});

it('"Add to dictionary" in the review: the word is known from then on, in every page', async () => {
  const text = 'Hi Helena, we met at the frobnikel on Wednesday.';
  const tab = await written(text);
  await tab.click(place.send);
  expect((await tab.ui.waitForReview()).findings).toEqual(['Spelling']);
  await tab.ui.clickButton('Add to dictionary');
  await until('the finding to go', async () => (await tab.ui.review())?.findings.length === 0);
  await tab.ui.clickButton('Keep editing');
  await tab.ui.waitForNoReview();
  await leavesWith(tab, text);
  const again = 'Hi Helena, the frobnikel was fun. See you on Friday.';
  await leavesWith(await written(again), again);
});
