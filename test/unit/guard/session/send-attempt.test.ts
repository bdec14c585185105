import { afterEach, expect, it, vi } from 'vitest';
import { ComposerSession } from '../../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../../lib/guard/session/draft.ts';
import { attemptFor, prepareAttempt } from '../../../../lib/guard/session/send-attempt.ts';
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

it('is what was made ahead for that very message, once', () => {
  const { session, state, editor } = boldDraft('Hi Helena');
  prepareAttempt(session, state.message);
  const look = vi.spyOn(editor, 'querySelector');
  const first = attemptFor(session, state.message, 'button');
  expect(look).not.toHaveBeenCalled();
  const second = attemptFor(session, state.message, 'button');
  expect(look).toHaveBeenCalledOnce();
  expect(first.html).toBe('<b>Hi Helena</b>');
  expect(second).toEqual({ ...first, id: second.id });
  expect(second.id).not.toBe(first.id);
});

it('is made anew for any other message', () => {
  const { session, state, editor } = boldDraft('Hi Helena');
  prepareAttempt(session, state.message);
  editor.innerHTML = '<i>Hello Helena</i>';
  const attempt = attemptFor(session, messageWith({ text: 'Hello Helena' }), 'enter');
  expect(attempt).toMatchObject({ route: 'enter', html: '<i>Hello Helena</i>' });
  // What was made ahead is too old then, also for the message it was made for.
  expect(attemptFor(session, state.message, 'enter').html).toBe('<i>Hello Helena</i>');
});
