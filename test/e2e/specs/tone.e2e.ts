import { describe, expect, it } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const classic = variantOf('classic');
/** No rule has a word in it: only the trained model says so (lib/review/tone/model). */
const hostile = 'Hi Helena, your report is a disgusting mess and it makes me sick.';

describe('words that only the tone model knows', () => {
  const session = useBrowser();

  it('are marked while one writes, and stop the send with the words and the reason', async () => {
    const tab = await session.open(classic.url);
    await tab.write(classic.editor, hostile);
    await tab.ui.waitFor('button', /^Second Look: 1/, 15_000);
    await tab.click(classic.send);
    const review = await tab.ui.waitForReview();
    expect(review.findings).toEqual([expect.stringContaining('Reads as hostile')]);
    expect(review.text).toContain('“disgusting” may read as hostile to the one who gets it.');
    expect(await sendsOf(tab)).toEqual([]);
    await tab.ui.clickButton('Send anyway');
    const cooldown = await tab.ui.waitForHold();
    expect(cooldown.buttons).toEqual(['Cancel']);
  });

  it('say nothing about what only names a group of people', async () => {
    const tab = await session.open(classic.url);
    const text = 'Hi Helena, as a gay Muslim woman I felt at home at your event.';
    await tab.write(classic.editor, text);
    await tab.click(classic.send);
    await until('the send', async () => (await sendsOf(tab)).length === 1);
    expect(await tab.ui.review()).toBeNull();
  });
});
