import { beforeEach, describe, expect, it } from 'vitest';
import { PassChain } from '../../../lib/guard/pass-chain.ts';
import type { ComposerSession } from '../../../lib/guard/session/composer-session.ts';
import { fingerprintOf, type Message } from '../../../lib/review/message.ts';
import { messageWith } from './session/fakes.ts';

const state: { message: Message | null } = { message: messageWith() };
const form = document.createElement('form');
const editor = document.createElement('textarea');
form.append(editor);
const sessionWith = (editable: boolean) =>
  ({ draft: { read: () => state.message, editable, composer: { editor } } }) as unknown as ComposerSession;
const session = sessionWith(true);

/** happy-dom has no isTrusted (codebases.md 5.3). */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

let chain: PassChain;

beforeEach(() => {
  state.message = messageWith();
  chain = new PassChain();
});

function pass(event: Event, by = session): void {
  chain.observe(event);
  chain.start(by, fingerprintOf(messageWith()), event);
}

describe('what a passed gesture sets off', () => {
  it('is the same send: the submit after a click', () => {
    pass(trusted(new MouseEvent('click')));
    expect(chain.covers(session, new Event('submit'))).toBe(true);
  });

  it('is the same send: the click that a key makes on a button', () => {
    pass(trusted(new KeyboardEvent('keydown', { code: 'Space', key: ' ' })));
    expect(chain.covers(session, trusted(new MouseEvent('click')))).toBe(true);
  });

  it('is not the click of a tool after a click', () => {
    pass(trusted(new MouseEvent('click')));
    expect(chain.covers(session, new MouseEvent('click'))).toBe(false);
  });

  it('ends with the next gesture of the person', () => {
    pass(trusted(new MouseEvent('click')));
    chain.observe(trusted(new MouseEvent('pointerdown')));
    expect(chain.covers(session, new Event('submit'))).toBe(false);
  });

  it('ends when the message is another one', () => {
    pass(trusted(new MouseEvent('click')));
    state.message = messageWith({ text: 'Something else' });
    expect(chain.covers(session, new Event('submit'))).toBe(false);
  });

  it('is told of the form that was sent without its composer', () => {
    const submit = new Event('submit');
    expect(chain.coversSubmit(submit, [form])).toBe(false);
    pass(trusted(new MouseEvent('click')));
    expect(chain.coversSubmit(submit, [form])).toBe(true);
    expect(chain.coversSubmit(new MouseEvent('click'), [form])).toBe(false);
    expect(chain.coversSubmit(submit, [document.createElement('form')])).toBe(false);
    expect(chain.coversSubmit(submit, [window])).toBe(false);
    state.message = messageWith({ text: 'Something else' });
    expect(chain.coversSubmit(submit, [form])).toBe(false);
  });

  it('is not the submit of the composer beside a one-click reply', () => {
    pass(trusted(new MouseEvent('click')), sessionWith(false));
    expect(chain.coversSubmit(new Event('submit'), [form])).toBe(false);
  });

  it('is of that composer only', () => {
    pass(trusted(new MouseEvent('click')));
    const other = { draft: { read: () => messageWith() } } as unknown as ComposerSession;
    expect(chain.covers(other, new Event('submit'))).toBe(false);
  });
});
