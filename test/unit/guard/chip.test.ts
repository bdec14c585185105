import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Chip, closeChipsAt } from '../../../lib/guard/on-demand/chip.ts';
import { registerOnDemand } from '../../../lib/guard/on-demand/on-demand.ts';
import { ComposerSession } from '../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../lib/guard/session/draft.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { composerReading, messageWith, onDemandWith, servicesWith, silentUi } from './session/fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'onDemandGuard');
});

it('goes when the guard is ended, and what was being completed does not bring it back', async () => {
  const answered = Promise.withResolvers<[]>();
  const engine = () => ({
    answered: 0,
    review: () => ({ findings: [], complete: false, language: 'en' as const }),
    update: () => answered.promise,
  });
  const shown = new Set<object>();
  const chip = () => {
    const one = { update() {}, close: () => void shown.delete(one), isVisible: () => true };
    shown.add(one);
    return one;
  };
  const services = servicesWith(
    { engine, ui: () => ({ ...silentUi, chip }) },
    { ...defaultSettings, chipAlwaysVisible: true },
  );
  registerOnDemand({ ...onDemandWith([]), createChip: (session) => new Chip(session) });
  const draft = new ComposerDraft(composerReading({ message: messageWith() }), window);
  const session = new ComposerSession(draft, {
    services,
    release: () => 'done',
    letGo() {},
    stateChanged() {},
  });
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
