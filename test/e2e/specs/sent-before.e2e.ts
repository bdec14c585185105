import { describe, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const classic = variantOf('classic');
const text = 'I have read your report on the station and would like to talk about it.';

describe('what the history knows', () => {
  const session = useBrowser();

  const sendFrom = async (tab: Tab) => {
    await tab.write(classic.editor, text);
    await tab.click(classic.send);
    // It is told, and kept, as sent once it was seen to leave.
    await tab.ui.waitForStatus(/Sent/);
  };
  const writeAgain = async (tab: Tab) => {
    await tab.write(classic.editor, text);
    await tab.ui.waitFor('button', /^Second Look: 1/, 15_000);
    await tab.click(classic.send);
    return tab.ui.waitForReview();
  };

  it('stops the same text to the same person, and to another one', async () => {
    const first = await session.open(classic.url);
    await sendFrom(first);

    const again = await session.open(classic.url);
    const review = await writeAgain(again);
    expect(review.findings).toEqual([expect.stringContaining('Sent before')]);
    expect(review.text).toContain('You have sent this same text to this person before.');
    expect(await sendsOf(again)).toEqual([]);

    const other = await session.open(classic.url);
    await other.script('activate', '[data-expect-row="Gregory Adeyemi"] a');
    await until('the conversation with Gregory', async () =>
      (await other.evaluate(() => document.querySelector('h2')?.textContent ?? '')).includes('Gregory'),
    );
    const wrong = await writeAgain(other);
    expect(wrong.findings).toEqual([expect.stringContaining('Text for someone else')]);
    expect(wrong.text).toContain('You wrote this same text to Helena Ortiz.');
    expect(await sendsOf(other)).toEqual([]);
  });
});
