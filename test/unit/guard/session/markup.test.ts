import { afterEach, expect, it, vi } from 'vitest';
import { registerLater } from '../../../../lib/guard/on-demand/on-demand.ts';
import type { Draft } from '../../../../lib/guard/session/draft.ts';
import { keptMarkup, markupOf } from '../../../../lib/guard/session/markup.ts';
import type { Composer } from '../../../../lib/sites/site.ts';
import { composerReading, messageWith } from './fakes.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'later');
});

function draftWith(html: string): Draft {
  const message = messageWith();
  const { surface, root } = composerReading({ message });
  const editor = document.createElement('div');
  editor.innerHTML = html;
  const composer: Composer = { surface: { ...surface, engine: 'rich-text' }, root, editor };
  return {
    composer,
    anchor: root,
    editable: true,
    read: () => message,
    releaseWay: () => ({ how: 'ask' }),
  };
}

it('takes what is formatted as it stands', () => {
  expect(markupOf(draftWith('<p>Hi <b>Helena</b></p>'))).toBe('<p>Hi <b>Helena</b></p>');
});

it('takes nothing where the text says the same', () => {
  expect(markupOf(draftWith('<p>Hi Helena</p>'))).toBeUndefined();
});

it('is kept through the one door for markup, which is opened once for all lines of an attempt', () => {
  const keptHtml = vi.fn((html: string) => `clean ${html}`);
  registerLater({ deferredChecks: [], keptHtml });
  const [first, second] = ['<b>one</b>', '<b>two</b>'];
  expect([first, first, second].map(keptMarkup)).toEqual([
    `clean ${first}`,
    `clean ${first}`,
    `clean ${second}`,
  ]);
  expect(keptHtml).toHaveBeenCalledTimes(2);
});

it('is not kept while that door is not there', () => {
  expect(keptMarkup('<i>early</i>')).toBeUndefined();
});
