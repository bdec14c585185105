import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerOnDemand } from '../../../../lib/guard/on-demand/on-demand.ts';
import type { GuardServices } from '../../../../lib/guard/services.ts';
import { ComposerSession, type SessionHost } from '../../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../../lib/guard/session/draft.ts';
import type { HoldView, ReviewView } from '../../../../lib/page-ui/views.ts';
import { promptChecks } from '../../../../lib/review/prompt.ts';
import { defaultSettings } from '../../../../lib/settings.ts';
import type { ReleaseWay } from '../../../../lib/sites/site.ts';
import { composerReading, messageWith, onDemandWith, servicesWith, silentUi } from './fakes.ts';

const secret = 'The password is Sunny-Day-2023!';

/** A session whose on-demand half is not there yet, and every review that it shows. */
function early(text: string, way: ReleaseWay, more: Partial<GuardServices> = {}) {
  const reviews: ReviewView[] = [];
  const released: string[] = [];
  const holds: HoldView[] = [];
  const services = servicesWith({
    now: () => Date.now(),
    ...more,
    ui: () => ({
      ...silentUi,
      hold(view) {
        holds.push(view);
        return silentUi.hold(view);
      },
      review(view) {
        reviews.push(view);
        return { update: (next) => void reviews.push(next), close() {}, isVisible: () => true };
      },
    }),
  });
  const host: SessionHost = {
    services,
    letGo: (_, attempt) => void released.push(attempt.id),
    release: (_, attempt) => {
      released.push(attempt.id);
      return 'done';
    },
    stateChanged() {},
  };
  const composer = composerReading({ message: messageWith({ text }) });
  const session = new ComposerSession(
    new ComposerDraft({ ...composer, surface: { ...composer.surface, release: () => way } }, window),
    host,
  );
  const press = () => session.gesture({ route: 'enter', repeat: false, certain: true }).answer;
  return { session, press, reviews, holds, released };
}

const click: ReleaseWay = { how: 'click', control: document.createElement('button') };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'onDemandGuard');
  Reflect.deleteProperty(globalThis, 'onDemandWaiting');
});

it('stops a secret that is sent before its check is there, as soon as that has come', async () => {
  const { press, reviews, released } = early(secret, click);
  expect(press()).toBe('swallow');
  expect(reviews).toEqual([]);
  registerOnDemand(onDemandWith(promptChecks));
  await vi.advanceTimersByTimeAsync(10);
  expect(reviews[0]?.findings.map(({ rule }) => rule)).toEqual(['slip:secret']);
  expect(released).toEqual([]);
});

it('asks where the check never comes', async () => {
  const { press, reviews, released } = early(secret, click);
  expect(press()).toBe('swallow');
  await vi.advanceTimersByTimeAsync(2000);
  expect(reviews[0]).toMatchObject({ findings: [], incomplete: true });
  expect(press()).toBe('swallow');
  expect(released).toEqual([]);
});

it('asks at once where no release is known', () => {
  const { press, reviews } = early(secret, { how: 'ask' });
  expect(press()).toBe('swallow');
  expect(reviews[0]).toMatchObject({ incomplete: true });
});

it('sends a clean message on once its checks have come', async () => {
  const { press, reviews, released } = early('See you on Tuesday.', click);
  expect(press()).toBe('swallow');
  registerOnDemand(onDemandWith(promptChecks));
  await vi.advanceTimersByTimeAsync(10);
  expect(reviews).toEqual([]);
  expect(released).toHaveLength(1);
});

describe('before the settings are read', () => {
  const chosen = {
    ...defaultSettings,
    kinds: { ...defaultSettings.kinds, message: { ...defaultSettings.kinds.message, holdMs: 5000 } },
  };

  /** Their arrival is in the test's hand. */
  function unread(way: ReleaseWay) {
    let settings = defaultSettings;
    const { promise, resolve } = Promise.withResolvers<void>();
    let arrival: Promise<void> | null = promise;
    const read = () => {
      settings = chosen;
      arrival = null;
      resolve();
    };
    registerOnDemand(onDemandWith(promptChecks));
    const more = { settings: () => settings, settingsArrival: () => arrival };
    return { read, ...early('See you on Tuesday.', way, more) };
  }

  it('a gesture waits, and what the person chose holds for it', async () => {
    const { read, press, holds, released } = unread(click);
    expect(press()).toBe('swallow');
    read();
    await vi.advanceTimersByTimeAsync(10);
    expect(holds).toMatchObject([{ until: expect.any(Number), cooldown: false }]);
    expect(released).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(released).toHaveLength(1);
  });

  it('is asked about where they never come', async () => {
    const { press, reviews, released } = unread(click);
    expect(press()).toBe('swallow');
    await vi.advanceTimersByTimeAsync(2000);
    expect(reviews[0]).toMatchObject({ incomplete: true });
    expect(released).toEqual([]);
  });

  it('is asked about at once where no release is known', () => {
    const { press, reviews } = unread({ how: 'ask' });
    expect(press()).toBe('swallow');
    expect(reviews[0]).toMatchObject({ incomplete: true });
  });
});
