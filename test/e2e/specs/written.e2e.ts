import { describe, expect, inject, it } from 'vitest';
import { textsOf } from '../chat/scene.ts';
import { never, type Tab, until } from '../driver/index.ts';
import { type Variant, variantOf } from '../linkedin/variants.ts';
import { gmail } from '../mail/gmail.ts';
import { personal } from '../mail/outlook.ts';
import { pairwiseIn } from '../matrix.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const editor = '[data-expect-editor]';
const send = '[data-expect-send]';

type Place = Pick<Variant, 'url'> & { readonly send?: string; readonly newLine: string };
const places: Readonly<Record<string, Place>> = {
  'LinkedIn, a button sends': { ...variantOf('classic'), newLine: 'Enter' },
  'LinkedIn, Enter sends': { url: variantOf('shadow root', 'Enter sends').url, newLine: 'Shift+Enter' },
  'LinkedIn, new names': { ...variantOf('shadow root, new names'), newLine: 'Enter' },
  Gmail: { url: `${gmail}/`, send, newLine: 'Enter' },
  Outlook: { url: personal, send, newLine: 'Enter' },
};

/** An input without any key, as dictation, a paste or a site's own picker makes it. */
const insert = (tab: Tab, as: 'insertText' | 'insertHTML', what: string) =>
  tab.evaluate((command, value) => document.execCommand(command, false, value), as, what);

const long = Array.from({ length: 140 }, (_, row) => `Row ${row + 1} says that we meet at the bridge.`).join(
  ' ',
);
const picture = '<img alt="🙂" width="14" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
const locked = '<span contenteditable="false">Paulo Reis</span>&nbsp;';

interface Content {
  readonly put: (tab: Tab, place: Place) => Promise<unknown>;
  /** What leaves, exactly; without it a placeholder stops it. */
  readonly leaves?: string;
}
const contents: Readonly<Record<string, Content>> = {
  'one character': { put: (tab) => tab.type('k'), leaves: 'k' },
  'more than one space, and one that holds': {
    put: (tab) => tab.type('We  meet   at the\u00a0bridge.'),
    leaves: 'We  meet   at the\u00a0bridge.',
  },
  'six thousand characters at once': { put: (tab) => insert(tab, 'insertText', long), leaves: long },
  'a placeholder behind six thousand characters': {
    put: (tab) => insert(tab, 'insertText', `${long} Regards, [Your Name]`),
  },
  'right to left': { put: (tab) => insert(tab, 'insertText', 'مرحبا {{first_name}}، نلتقي غدا عند الجسر.') },
  'a placeholder in the third line': {
    async put(tab, { newLine }) {
      await tab.type('Good morning,');
      await tab.press(newLine);
      await tab.press(newLine);
      await never('a send by a new line', async () => (await textsOf(tab)).length > 0, 150);
      await tab.type('dear {{first_name}}, see you at the bridge.');
    },
  },
  'behind an emoji that is a picture': {
    async put(tab) {
      await insert(tab, 'insertHTML', picture);
      await tab.type(' for {{first_name}}');
    },
  },
  'behind a mention that cannot be edited': {
    async put(tab) {
      await insert(tab, 'insertHTML', locked);
      await tab.type('will come, {{first_name}}.');
    },
  },
};

const rows = pairwiseIn(inject('browser'), { place: Object.keys(places), content: Object.keys(contents) });

describe('whatever is written', () => {
  it.each(rows)('$place: $content', async (row) => {
    const [place, content] = [places[row.place], contents[row.content]];
    if (!place || !content) throw new Error('no such row');
    const tab = await session.open(place.url);
    await tab.write(editor, '');
    await content.put(tab, place);
    await (place.send ? tab.click(place.send) : tab.press('Enter'));
    if (content.leaves === undefined) {
      await tab.ui.waitForReview();
      expect(await textsOf(tab)).toEqual([]);
      return;
    }
    await until('the send', async () => (await textsOf(tab)).length > 0);
    expect([await tab.ui.review(), await textsOf(tab)]).toEqual([null, [content.leaves]]);
  });
});
