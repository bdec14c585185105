import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { registerOnDemand } from '../../../../lib/guard/on-demand/on-demand.ts';
import { ComposerSession, type SessionHost } from '../../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../../lib/guard/session/draft.ts';
import type { ReviewView } from '../../../../lib/page-ui/views.ts';
import { promptChecks } from '../../../../lib/review/prompt.ts';
import type { ReleaseWay } from '../../../../lib/sites/site.ts';
import { composerReading, messageWith, onDemandWith, servicesWith, silentUi } from './fakes.ts';

const secret = 'The password is Sunny-Day-2023!';

/** A session whose on-demand half is not there yet, and every review that it shows. */
function early(text: string, way: ReleaseWay) {
  const reviews: ReviewView[] = [];
  const released: string[] = [];
  const services = servicesWith({
    now: () => Date.now(),
    ui: () => ({
      ...silentUi,
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
  return { session, press, reviews, released };
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
