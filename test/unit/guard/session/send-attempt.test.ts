import { afterEach, expect, it, vi } from 'vitest';
import { ComposerSession } from '../../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../../lib/guard/session/draft.ts';
import { attemptFor } from '../../../../lib/guard/session/send-attempt.ts';
import type { Composer } from '../../../../lib/sites/site.ts';
import { composerReading, messageWith, servicesWith } from './fakes.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A rich composer with these words in bold. */
function boldDraft(words: string) {
  const state = { message: messageWith({ text: words }) };
  const plain = composerReading(state);
  const editor = document.createElement('div');
  const bold = document.createElement('b');
  bold.textContent = words;
  editor.append(bold);
  plain.root.replaceChildren(editor);
  const composer: Composer = { ...plain, editor, surface: { ...plain.surface, engine: 'lexical' } };
  const session = new ComposerSession(new ComposerDraft(composer, window), {
    services: servicesWith(),
    knowSend() {},
    release: () => 'done',
    letGo() {},
    stateChanged() {},
  });
  return { state, editor, session };
}

it('has the markup as it stands, and an id of its own', () => {
  const { session, state, editor } = boldDraft('Hi Helena');
  const first = attemptFor(session, state.message, 'button');
  editor.innerHTML = '<i>Hi Helena</i>';
  const second = attemptFor(session, state.message, 'enter');
  expect(first).toMatchObject({ route: 'button', html: '<b>Hi Helena</b>' });
  expect(second).toMatchObject({ route: 'enter', html: '<i>Hi Helena</i>' });
  expect(second.id).not.toBe(first.id);
});

it('is what was made ready for it, and nothing is looked for then', () => {
  const { session, state, editor } = boldDraft('Hi Helena');
  const look = vi.spyOn(editor, 'querySelector');
  const makeId = vi.spyOn(crypto, 'randomUUID');
  const ready = { id: 'made-before', html: '<b>Hi Helena</b>' };
  expect(attemptFor(session, state.message, 'button', ready)).toMatchObject({
    ...ready,
    message: state.message,
  });
  expect(look).not.toHaveBeenCalled();
  expect(makeId).not.toHaveBeenCalled();
});

it('has no markup where it was found ready without any', () => {
  const { session, state } = boldDraft('Hi Helena');
  const ready = { id: 'made-before', html: undefined };
  expect(attemptFor(session, state.message, 'button', ready).html).toBeUndefined();
});
