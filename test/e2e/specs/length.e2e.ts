import { beforeAll, expect, it } from 'vitest';
import { never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();

/** A busy machine takes its time to bring the checks: what is proven here is what comes of them. */
beforeAll(() =>
  session.driver.setSettings(({ kinds, ...settings }) => ({
    ...settings,
    kinds: { ...kinds, inmail: { ...kinds.inmail, waitMs: 10_000 } },
  })),
);

const inMails = {
  'an InMail on the full page': variantOf('classic', 'a button sends', 'InMail'),
  'Sales Navigator': variantOf('Sales Navigator'),
} as const;

/** LinkedIn's InMail FAQ a554514 (policies.md 3). */
const limits = [
  { part: 'subject', letters: 200, said: 'The subject has 201 characters. The limit here is 200.' },
  { part: 'text', letters: 2000, said: 'The text has 2,001 characters. The limit here is 2,000.' },
] as const;

const cases = Object.entries(inMails).flatMap(([name, place]) =>
  limits.map((limit) => ({ name, place, ...limit })),
);

/** So many letters, in sentences; what was sent before is asked about, so no two begin alike. */
const written = (name: string, letters: number): string =>
  `This is ${name}. ${'See you on Tuesday. '.repeat(120)}`.slice(0, letters - 1).concat('.');

/** Takes the place of what stands there, as a paste does. */
async function paste(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.click(selector);
  await tab.evaluate((words) => {
    document.execCommand('selectAll');
    document.execCommand('insertText', false, words);
  }, text);
}

it.each(cases)(
  '$name: a $part of one letter more than $letters is stopped, the limit is not',
  async (given) => {
    const { name, place, part, letters, said } = given;
    if (!place.subject) throw new Error('An InMail has a subject.');
    const tab = await session.open(place.url);
    const selector = { subject: place.subject, text: place.editor }[part];
    await paste(tab, place.subject, 'A role');
    await paste(tab, place.editor, `See you on Tuesday, it is about the ${part} of ${name}.`);
    await paste(tab, selector, written(name, letters + 1));
    await tab.click(place.send);
    const review = await tab.ui.waitForReview();
    expect(review.text).toContain(said);
    await tab.ui.click('button', 'Keep editing');
    await tab.ui.waitForNoReview();
    await paste(tab, selector, written(name, letters));
    await tab.click(place.send);
    await tab.ui.waitForHold();
    await tab.ui.click('button', 'Send now');
    await until('the send', async () => (await sendsOf(tab)).length > 0);
    await never('a second send', async () => (await sendsOf(tab)).length > 1, 500);
    expect((await sendsOf(tab))[0]?.[part]).toBe(written(name, letters));
  },
);
