import { beforeAll, describe, expect, it } from 'vitest';
import { host, parts } from '../any/scene.ts';
import { textsOf } from '../chat/scene.ts';
import { never, type Tab, until } from '../driver/index.ts';
import { variantOf } from '../linkedin/variants.ts';
import { personal } from '../mail/outlook.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const text = 'See you on Tuesday.';

/** A composer from which nothing is known to send a message on. */
interface Place {
  readonly url: string;
  readonly editor: string;
  readonly subject?: string;
  /** What is clicked. Where nothing is, Enter sends. */
  readonly send?: string;
  /** The site restores a draft by itself: its engine learns late of what a script writes. */
  readonly restores?: true;
}

const { editor, send } = parts;
const places: Readonly<Record<string, Place>> = {
  'LinkedIn Recruiter': { ...variantOf('Recruiter'), subject: '[data-expect-subject]', restores: true },
  Outlook: { url: personal, editor, subject: '[data-expect-subject]', send },
  'Discord without a button': { url: 'https://discord.com/channels/@me/77', editor, restores: true },
  'any site, by its button': { url: `${host}/rich`, editor, send },
  'any site, by an Enter that nobody knows': { url: `${host}/rich`, editor },
};

/**
 * A page with this text in its composer, sent in the very task in which the composer is first found: nothing that is
 * called in then can be there yet.
 */
async function sentAtOnce(place: Place, words: string): Promise<Tab> {
  const { url, restores, subject } = place;
  const draft = restores ? `${url.includes('?') ? '&' : '?'}draft=${encodeURIComponent(words)}` : '';
  const tab = await session.open(`${url}${draft}`);
  for (const part of [place.editor, subject, place.send]) if (part) await until(part, () => tab.locate(part));
  if (restores) await until('the draft', async () => (await tab.read(place.editor)) === words);
  await tab.evaluate(
    (fields, control) => {
      for (const [selector, value] of fields) {
        document.querySelector<HTMLElement>(selector)?.focus();
        if (value) document.execCommand('insertText', false, value);
      }
      if (control) document.querySelector<HTMLElement>(control)?.click();
      else {
        const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
        for (const type of ['keydown', 'keyup'])
          document.activeElement?.dispatchEvent(new KeyboardEvent(type, { ...enter, composed: true }));
      }
    },
    [...(subject ? [[subject, 'A role']] : []), [place.editor, restores ? '' : words]] as [string, string][],
    place.send,
  );
  return tab;
}

describe('a message sent before its checks have come, where nothing is known to send it on', () => {
  // A busy machine takes its time to bring the checks: what is proven here is what comes of it then.
  beforeAll(() =>
    session.driver.setSettings((settings) => {
      const patient = Object.entries(settings.kinds).map(([kind, cells]) => [
        kind,
        { ...cells, waitMs: 10_000 },
      ]);
      return { ...settings, kinds: Object.fromEntries(patient) };
    }),
  );

  it.each(Object.entries(places))('%s: a clean one is asked for once more', async (_, place) => {
    const tab = await sentAtOnce(place, text);
    await tab.ui.waitForStatus(/Press Send/);
    expect([await tab.ui.review(), await textsOf(tab)]).toEqual([null, []]);
    expect(await tab.read(place.editor)).toContain(text);
    await (place.send ? tab.click(place.send) : tab.press('Enter'));
    await until('the send', async () => (await textsOf(tab)).length > 0);
    await never(
      'a second send, or a question',
      async () => (await textsOf(tab)).length > 1 || (await tab.ui.review()),
      1000,
    );
    expect((await textsOf(tab)).map((sent) => sent.trim())).toEqual([text]);
  });

  it.each(Object.entries(places))('%s: one with a secret is stopped', async (_, place) => {
    const tab = await sentAtOnce(place, 'The password is Sunny-Day-2023!');
    const review = await tab.ui.waitForReview();
    expect(review.findings).toContain('Secret in the text');
    expect(await textsOf(tab)).toEqual([]);
  });
});
