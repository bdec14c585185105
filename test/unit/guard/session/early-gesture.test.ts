import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerLater, registerOnDemand } from '../../../../lib/guard/on-demand/on-demand.ts';
import type { GuardServices } from '../../../../lib/guard/services.ts';
import { ComposerSession, type SessionHost } from '../../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../../lib/guard/session/draft.ts';
import type { HoldView, ReviewView } from '../../../../lib/page-ui/views.ts';
import type { MessageKind } from '../../../../lib/review/message.ts';
import { promptChecks } from '../../../../lib/review/prompt.ts';
import { defaultSettings } from '../../../../lib/settings.ts';
import type { ReleaseWay } from '../../../../lib/sites/site.ts';
import { composerReading, messageWith, onDemandWith, servicesWith, silentUi } from './fakes.ts';

const secret = 'The password is Sunny-Day-2023!';

/** A session whose on-demand half is not there yet, and everything that it shows. */
function early(
  text: string,
  way: ReleaseWay,
  more: Partial<GuardServices> = {},
  kind: MessageKind = 'message',
) {
  const reviews: ReviewView[] = [];
  const statuses: string[] = [];
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
      status(view) {
        statuses.push(view.text);
        return silentUi.status(view);
      },
      review(view) {
        reviews.push(view);
        return { update: (next) => void reviews.push(next), close() {}, isVisible: () => true };
      },
    }),
  });
  const host: SessionHost = {
    services,
    knowSend() {},
    letGo: (_, attempt) => void released.push(attempt.id),
    release: (_, attempt) => {
      released.push(attempt.id);
      return 'done';
    },
    stateChanged() {},
  };
  const state = { message: messageWith({ text, kind }) };
  const composer = composerReading(state);
  const session = new ComposerSession(
    new ComposerDraft({ ...composer, surface: { ...composer.surface, release: () => way } }, window),
    host,
  );
  const press = (certain = true) => session.gesture({ route: 'enter', repeat: false, certain }).answer;
  const rewrite = (changed: string) => {
    state.message = messageWith({ text: changed, kind });
    session.textChanged();
  };
  return { session, press, rewrite, reviews, statuses, holds, released };
}

const kinds = Object.keys(defaultSettings.kinds) as MessageKind[];
const noRelease: ReleaseWay = { how: 'ask' };
/** Spelling is checked by somebody who never answers. */
const silentEngine: Partial<GuardServices> = {
  engine: () => ({
    answered: 0,
    review: () => ({ findings: [], complete: false, language: 'en' }),
    update: () => new Promise(() => {}),
  }),
};

const click: ReleaseWay = { how: 'click', control: document.createElement('button') };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'onDemandGuard');
  Reflect.deleteProperty(globalThis, 'onDemandWaiting');
  Reflect.deleteProperty(globalThis, 'later');
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

it.each([
  ['is left', { type: 'leaving' }, 'Not sent. Copy the text here.'],
  ['is cancelled', { type: 'cancel' }, 'Not sent.'],
] as const)('a wait that %s before any words are there is told in few', (_, event, words) => {
  const { session, press, statuses } = early(secret, click);
  press();
  session.dispatch({ ...event, at: Date.now() });
  expect(statuses).toEqual([words]);
});

describe('where no release is known', () => {
  it.each(kinds)(
    'a clean %s is asked for once more when its checks have come, and for nothing else',
    async (kind) => {
      const { press, reviews, statuses, released } = early(
        'See you on Tuesday.',
        noRelease,
        silentEngine,
        kind,
      );
      expect(press()).toBe('swallow');
      expect([reviews, statuses]).toEqual([[], []]);
      registerOnDemand(onDemandWith(promptChecks));
      await vi.advanceTimersByTimeAsync(10);
      expect([reviews, statuses]).toEqual([[], ['Checked. Press Send to send it.']]);
      expect(released).toEqual([]);
      expect(press()).toBe('pass');
      await vi.advanceTimersByTimeAsync(5000);
      expect(released).toHaveLength(1);
      expect(reviews).toEqual([]);
    },
  );

  it('a wait that is long enough to be seen is told', async () => {
    const { press, statuses } = early('See you on Tuesday.', noRelease);
    press();
    await vi.advanceTimersByTimeAsync(300);
    expect(statuses).toEqual(['Checking your message to Helena Ortiz…']);
  });

  it('a secret is stopped as soon as its check has come', async () => {
    const { press, reviews, released } = early(secret, noRelease);
    expect(press()).toBe('swallow');
    expect(press()).toBe('swallow');
    expect(reviews).toEqual([]);
    registerOnDemand(onDemandWith(promptChecks));
    await vi.advanceTimersByTimeAsync(10);
    expect(reviews[0]?.findings.map(({ rule }) => rule)).toEqual(['slip:secret']);
    expect(released).toEqual([]);
  });

  it('the person is asked where the check never comes, and told when it comes after all', async () => {
    const { press, reviews, released } = early('See you on Tuesday.', noRelease);
    expect(press()).toBe('swallow');
    await vi.advanceTimersByTimeAsync(2000);
    expect(reviews.at(-1)).toMatchObject({ findings: [], incomplete: true });
    registerOnDemand(onDemandWith(promptChecks));
    await vi.advanceTimersByTimeAsync(10);
    expect(reviews.at(-1)).toMatchObject({ findings: [], incomplete: false });
    expect(released).toEqual([]);
  });
});

it('does not send on what began with an Enter that may be a new line, whatever is pressed in the wait', async () => {
  const { session, press, statuses, released } = early('See you on Tuesday.', click);
  expect(press(false)).toBe('swallow');
  expect(press(true)).toBe('swallow');
  expect(session.mayBeNewLine).toBe(true);
  registerOnDemand(onDemandWith(promptChecks));
  await vi.advanceTimersByTimeAsync(10);
  expect(statuses).toEqual(['Checked. Press Send to send it.']);
  expect(released).toEqual([]);
});

it.each(['message', 'email', 'chat'] as const)(
  'sends a clean %s on once its checks have come',
  async (kind) => {
    const { press, reviews, released } = early('See you on Tuesday.', click, silentEngine, kind);
    expect(press()).toBe('swallow');
    registerOnDemand(onDemandWith(promptChecks));
    await vi.advanceTimersByTimeAsync(10);
    expect(reviews).toEqual([]);
    expect(released).toHaveLength(1);
  },
);

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
    expect(holds).toMatchObject([{ until: expect.any(Number), pressAgain: false }]);
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

  it('waits where no release is known, too, and holds nothing there', async () => {
    const { read, press, reviews, holds, statuses, released } = unread(noRelease);
    expect(press()).toBe('swallow');
    expect(reviews).toEqual([]);
    read();
    await vi.advanceTimersByTimeAsync(10);
    expect(statuses).toEqual(['Checked. Press Send to send it.']);
    expect(press()).toBe('pass');
    expect([reviews, holds]).toEqual([[], []]);
    expect(released).toHaveLength(1);
  });
});

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
  'asks nothing about a clean message, where the review of the one before ends %i turns after its own',
  async (turns) => {
    const answered = Promise.withResolvers<[]>();
    const answers = [delayed(answered.promise, turns), answered.promise];
    const engine = () => ({
      answered: 0,
      review: () => ({ findings: [], complete: true, language: 'en' as const }),
      update: () => answers.shift() ?? answered.promise,
    });
    const recalled = [true, false];
    registerLater({ deferredChecks: [], keptHtml: (html) => html });
    registerOnDemand({ ...onDemandWith(promptChecks), recall: async () => recalled.shift() ?? false });
    const { press, rewrite, reviews, holds } = early('See you on Monday.', click, { engine }, 'inmail');
    press();
    rewrite('See you on Tuesday.');
    await vi.advanceTimersByTimeAsync(10);
    press();
    await vi.advanceTimersByTimeAsync(10);
    answered.resolve([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect([reviews, holds]).toMatchObject([[], [{}]]);
  },
);

/** The same answer, so many turns of the microtask queue later. */
async function delayed<Value>(promise: Promise<Value>, turns: number): Promise<Value> {
  const value = await promise;
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  return value;
}
