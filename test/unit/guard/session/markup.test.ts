import { afterEach, expect, it } from 'vitest';
import { registerLater } from '../../../../lib/guard/on-demand/on-demand.ts';
import type { Draft } from '../../../../lib/guard/session/draft.ts';
import { keptMarkup } from '../../../../lib/guard/session/markup.ts';
import type { Composer } from '../../../../lib/sites/site.ts';
import { composerReading, messageWith } from './fakes.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'later');
});

function markupOf(html: string, text: string): string | undefined {
  registerLater({ deferredChecks: [], keptHtml: (kept) => `clean ${kept}` });
  const message = messageWith({ text });
  const { surface, root } = composerReading({ message });
  const editor = document.createElement('div');
  editor.innerHTML = html;
  const composer: Composer = { surface: { ...surface, engine: 'rich-text' }, root, editor };
  const draft: Draft = {
    composer,
    anchor: root,
    editable: true,
    read: () => message,
    releaseWay: () => ({ how: 'ask' }),
  };
  return keptMarkup(draft);
}

it('keeps what is formatted, through the one door for markup', () => {
  expect(markupOf('<p>Hi <b>Helena</b></p>', 'Hi Helena')).toBe('clean <p>Hi <b>Helena</b></p>');
});

it('keeps nothing where the text says the same', () => {
  expect(markupOf('<p>Hi Helena</p>', 'Hi Helena')).toBeUndefined();
});
