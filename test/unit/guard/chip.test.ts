import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Chip, closeChipsAt } from '../../../lib/guard/on-demand/chip.ts';
import { registerOnDemand } from '../../../lib/guard/on-demand/on-demand.ts';
import { ComposerSession } from '../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../lib/guard/session/draft.ts';
import { attemptFor } from '../../../lib/guard/session/send-attempt.ts';
import type { ChipView } from '../../../lib/page-ui/views.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { composerReading, messageWith, onDemandWith, servicesWith, silentUi } from './session/fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'onDemandGuard');
});

const placeholder = 'Hi {{first_name}}';

interface Given {
  readonly text?: string;
  /** What the engine's update waits for. */
  readonly answered?: Promise<[]>;
}

/** A composer with its chip, which is always shown where there is a text; `shown` holds what each one on show says. */
function chipped({ text = 'Hello Helena', answered = Promise.resolve([]) }: Given = {}) {
  const engine = () => ({
    answered: 0,
    review: () => ({ findings: [], complete: false, language: 'en' as const }),
    update: () => answered,
  });
  const shown = new Map<object, readonly string[]>();
  const chip = (first: ChipView) => {
    const says = ({ findings }: ChipView) => findings.map(({ rule }) => rule);
    const one = {
      update: (view: ChipView) => void shown.set(one, says(view)),
      close: () => void shown.delete(one),
      isVisible: () => true,
    };
    shown.set(one, says(first));
    return one;
  };
  const services = servicesWith(
    { engine, ui: () => ({ ...silentUi, chip }) },
    { ...defaultSettings, chipAlwaysVisible: true },
  );
  registerOnDemand({ ...onDemandWith([]), createChip: (made) => new Chip(made) });
  const state = { message: messageWith({ text }) };
  const draft = new ComposerDraft(composerReading(state), window);
  const session = new ComposerSession(draft, {
    services,
    release: () => 'done',
    knowSend() {},
    letGo() {},
    stateChanged() {},
  });
  const write = (next: string) => {
    state.message = messageWith({ text: next });
    session.textChanged();
  };
  const attempt = () => attemptFor(session, state.message, 'enter');
  return { session, shown, write, attempt, says: () => [...shown.values()] };
}

it('goes when the guard is ended, and what was being completed does not bring it back', async () => {
  const answered = Promise.withResolvers<[]>();
  const { session, shown } = chipped({ answered: answered.promise });
  const stopped = new AbortController();
  closeChipsAt(stopped.signal);

  session.textChanged();
  await vi.advanceTimersByTimeAsync(500);
  expect(shown.size).toBe(1);
  stopped.abort();
  expect(shown.size).toBe(0);
  answered.resolve([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(shown.size).toBe(0);
});

it('goes with the message it speaks of', async () => {
  const { session, says, attempt } = chipped({ text: placeholder });
  session.textChanged();
  await vi.advanceTimersByTimeAsync(500);
  expect(says()).toEqual([['slip:placeholder']]);
  session.aids?.left(attempt());
  expect(says()).toEqual([]);
});

it('follows the next message also where the one before is seen to leave only then', async () => {
  const { session, says, write, attempt } = chipped({ text: 'See you' });
  session.textChanged();
  await vi.advanceTimersByTimeAsync(500);
  const first = attempt();
  write(placeholder);
  await vi.advanceTimersByTimeAsync(100);
  session.aids?.left(first);
  await vi.advanceTimersByTimeAsync(500);
  expect(says()).toEqual([['slip:placeholder']]);
  session.aids?.left(first);
  expect(says()).toEqual([['slip:placeholder']]);
});

it('speaks of the message on hold at once, and not of the text before the last pause', async () => {
  const { session, says, write, attempt } = chipped({ text: placeholder });
  session.textChanged();
  await vi.advanceTimersByTimeAsync(500);
  expect(says()).toEqual([['slip:placeholder']]);
  write('Hello Helena');
  await vi.advanceTimersByTimeAsync(10);
  session.ui.showHold({ type: 'show-hold', attempt: attempt(), from: 0, until: 10_000, cooldown: false });
  expect(says()).toEqual([[]]);
});
