import { beforeEach, describe, expect, it } from 'vitest';
import { watchStep } from '../../../../lib/guard/departure/departure.ts';
import {
  type DepartureEvent,
  type DepartureState,
  nothingSeen,
  type Outcome,
  type TextCause,
} from '../../../../lib/guard/departure/events.ts';

type Untimed = DepartureEvent extends infer E ? (E extends DepartureEvent ? Omit<E, 'at'> : never) : never;

let state: DepartureState;
let at: number;
let outcomes: Outcome[];
let wakeAt: number | null;

beforeEach(() => {
  state = nothingSeen;
  at = 1_000_000;
  outcomes = [];
  wakeAt = null;
});

function see(event: Untimed): void {
  const step = watchStep(state, { ...event, at });
  state = step.state;
  wakeAt = step.wakeAt;
  outcomes.push(...step.outcomes);
}

const text = (value: string, cause: TextCause = 'typing'): void => see({ type: 'text', text: value, cause });
const emptied = (): void => text('', 'site');
const attempt = (id = 'a', value = 'Hello'): void => see({ type: 'attempt', id, text: value });
const appears = (value = 'Hello'): void => see({ type: 'own-message', text: value });

/** Lets time pass as the watch does: a tick whenever the step before asked for one. */
function wait(ms: number): void {
  const until = at + ms;
  while (wakeAt !== null && wakeAt <= until) {
    at = wakeAt;
    see({ type: 'tick' });
  }
  at = until;
}

const left = (attemptId = 'a', value = 'Hello'): Outcome => ({ what: 'left', attemptId, text: value });
const notConfirmed = (saw: string, attemptId = 'a'): Outcome =>
  expect.objectContaining({ what: 'not-confirmed', attemptId, saw });
const unseen: Outcome = { what: 'left-without-attempt', text: 'Hello' };

describe('a departure after an attempt', () => {
  beforeEach(() => {
    text('Hello');
    attempt();
  });

  it('needs the emptied composer and the new own message, in either order', () => {
    emptied();
    expect(outcomes).toEqual([]);
    appears();
    expect(outcomes).toEqual([left()]);
    wait(60_000);
    expect(outcomes).toHaveLength(1);
  });

  it('may show its message before the composer is emptied', () => {
    appears();
    wait(9_999);
    emptied();
    expect(outcomes).toEqual([left()]);
  });

  it("may be told by the site's own notice", () => {
    emptied();
    see({ type: 'notice' });
    expect(outcomes).toEqual([left()]);
  });

  it('does not mind other line breaks', () => {
    text('Hello\n\nHelena');
    attempt('b', 'Hello\nHelena');
    emptied();
    appears(' Hello Helena ');
    expect(outcomes).toEqual([left('b', 'Hello Helena')]);
  });

  it('is not confirmed by one sign alone, ten seconds after it', () => {
    wait(8_000);
    emptied();
    wait(9_999);
    expect(outcomes).toEqual([]);
    wait(1);
    expect(outcomes).toEqual([notConfirmed('emptied')]);
  });

  it('is not confirmed by a message alone', () => {
    appears();
    wait(10_000);
    expect(outcomes).toEqual([notConfirmed('appeared')]);
  });

  it('is not confirmed by nothing at all', () => {
    wait(9_999);
    expect(outcomes).toEqual([]);
    wait(1);
    expect(outcomes).toEqual([notConfirmed('nothing')]);
    expect(wakeAt).toBeNull();
  });

  it('is not confirmed by signs that are more than ten seconds apart', () => {
    emptied();
    at += 10_001;
    appears();
    expect(outcomes).toEqual([notConfirmed('emptied')]);
  });

  it('is not confirmed by a message with another text', () => {
    emptied();
    appears('Something else');
    wait(10_000);
    expect(outcomes).toEqual([notConfirmed('emptied')]);
  });

  it('may take the composer with it', () => {
    see({ type: 'gone', cause: 'site' });
    see({ type: 'notice' });
    expect(outcomes).toEqual([left()]);
  });

  it('is not shown by a composer that the person closed', () => {
    see({ type: 'gone', cause: 'discard' });
    appears();
    wait(10_000);
    expect(outcomes).toEqual([notConfirmed('appeared')]);
  });

  it('that was withdrawn is not asked after', () => {
    see({ type: 'withdrawn', attemptId: 'a' });
    wait(60_000);
    expect(outcomes).toEqual([]);
  });
});

describe('chat lines as fast as one can type', () => {
  it('leave in their order, also with the same text', () => {
    for (const [id, line] of [
      ['a', 'ok'],
      ['b', 'ok'],
      ['c', 'then'],
    ] as const) {
      text(line);
      attempt(id, line);
      emptied();
      at += 100;
    }
    appears('ok');
    appears('ok');
    appears('then');
    expect(outcomes).toEqual([left('a', 'ok'), left('b', 'ok'), left('c', 'then')]);
  });

  it('are told apart when only the second arrives', () => {
    text('ok');
    attempt('a', 'ok');
    emptied();
    at += 5_000;
    text('then');
    attempt('b', 'then');
    emptied();
    appears('then');
    wait(10_000);
    expect(outcomes).toEqual([left('b', 'then'), notConfirmed('emptied', 'a')]);
  });
});

describe('a one-click reply', () => {
  it('leaves when its control goes and its message appears', () => {
    attempt('a', 'Sounds good');
    see({ type: 'control-gone', attemptId: 'a' });
    appears('Sounds good');
    expect(outcomes).toEqual([left('a', 'Sounds good')]);
  });
});

describe('a departure without an attempt', () => {
  it('needs both signs, and is told when nothing else explained them within a second', () => {
    text('Hello');
    emptied();
    appears();
    wait(999);
    expect(outcomes).toEqual([]);
    wait(1);
    expect(outcomes).toEqual([unseen]);
  });

  it('may show its message first', () => {
    text('Hello');
    appears();
    at += 2_000;
    emptied();
    wait(1_000);
    expect(outcomes).toEqual([unseen]);
  });

  it('is nothing with one sign', () => {
    text('Hello');
    emptied();
    wait(60_000);
    expect(outcomes).toEqual([]);
    expect(wakeAt).toBeNull();
  });
});

describe('look-alikes: an own message with that text appears within ten seconds, and still it was no departure', () => {
  function andThePhoneSends(): void {
    at += 3_000;
    appears();
    wait(60_000);
  }

  it.each([
    ['select all and delete', 'delete'],
    ['cut', 'cut'],
    ['undo', 'undo'],
    ['discard', 'discard'],
    ['typing over', 'typing'],
  ] as const)('%s', (_name, cause) => {
    text('Hello');
    text('', cause);
    andThePhoneSends();
    expect(outcomes).toEqual([]);
  });

  it.each([
    ['select all and delete', 'delete'],
    ['cut', 'cut'],
    ['undo', 'undo'],
    ['discard', 'discard'],
  ] as const)('%s after an attempt that did nothing', (_name, cause) => {
    text('Hello');
    attempt();
    text('', cause);
    andThePhoneSends();
    expect(outcomes).toEqual([notConfirmed('appeared')]);
  });

  it('a discarded draft whose composer is closed', () => {
    text('Hello');
    see({ type: 'gone', cause: 'discard' });
    andThePhoneSends();
    expect(outcomes).toEqual([]);
  });

  it('a composer that the site closed without any attempt', () => {
    text('Hello');
    see({ type: 'gone', cause: 'site' });
    andThePhoneSends();
    expect(outcomes).toEqual([]);
  });

  it('a chat switch that empties the composer before or after it names the other chat', () => {
    text('Hello');
    emptied();
    at += 50;
    appears();
    see({ type: 'conversation', text: '' });
    wait(60_000);
    text('Hello');
    see({ type: 'conversation', text: '' });
    andThePhoneSends();
    expect(outcomes).toEqual([]);
  });

  it('a chat switch after an attempt that did nothing', () => {
    text('Hello');
    attempt();
    see({ type: 'conversation', text: 'Another draft' });
    andThePhoneSends();
    expect(outcomes).toEqual([notConfirmed('appeared')]);
  });

  it('a route change that takes the composer away and another one for its place', () => {
    text('Hello');
    see({ type: 'conversation', text: '' });
    see({ type: 'gone', cause: 'site' });
    andThePhoneSends();
    expect(outcomes).toEqual([]);
  });

  it('the message from the phone, with the same text still in the composer', () => {
    text('Hello');
    andThePhoneSends();
    expect(outcomes).toEqual([]);
    emptied();
    wait(60_000);
    expect(outcomes).toEqual([]);
  });

  it('a message from the phone before the attempt', () => {
    text('Hello');
    appears();
    at += 1_000;
    attempt();
    emptied();
    wait(60_000);
    expect(outcomes).toEqual([notConfirmed('emptied')]);
  });

  it('a site that fails and puts the text back', () => {
    text('Hello');
    attempt();
    emptied();
    at += 2_000;
    text('Hello', 'site');
    andThePhoneSends();
    expect(outcomes).toEqual([notConfirmed('appeared')]);
  });

  it('a remount with the draft restored', () => {
    text('Hello');
    emptied();
    at += 20;
    text('Hello', 'site');
    andThePhoneSends();
    expect(outcomes).toEqual([]);
  });

  it('a remount with the draft restored, late, after both signs', () => {
    text('Hello');
    emptied();
    appears();
    at += 500;
    text('Hello', 'site');
    wait(60_000);
    expect(outcomes).toEqual([]);
  });

  it('a text taken back by undo', () => {
    text('Hello');
    emptied();
    text('Hello', 'undo');
    andThePhoneSends();
    expect(outcomes).toEqual([]);
  });

  it('two composers with the same draft: it left from the other one', () => {
    text('Hello');
    see({ type: 'elsewhere', text: 'Hello' });
    emptied();
    andThePhoneSends();
    text('Hello');
    emptied();
    appears();
    see({ type: 'elsewhere', text: 'Hello' });
    wait(60_000);
    expect(outcomes).toEqual([]);
  });
});

describe('the same text let go once more', () => {
  beforeEach(() => {
    text('Hello');
    attempt();
    at += 2_000;
  });

  it('is what the signs are of, where the text stood all the time: the site had refused the first', () => {
    text('Hello');
    attempt('b');
    expect(outcomes).toEqual([notConfirmed('again')]);
    emptied();
    appears();
    wait(60_000);
    expect(outcomes).toEqual([notConfirmed('again'), left('b')]);
  });

  it('also where it went, and the site put it back', () => {
    emptied();
    text('Hello', 'site');
    attempt('b');
    emptied();
    appears();
    wait(60_000);
    expect(outcomes).toEqual([notConfirmed('again'), left('b')]);
  });

  it('is another one where the first was seen to go, and where there is no text', () => {
    emptied();
    text('Hello');
    attempt('b');
    appears();
    emptied();
    appears();
    expect(outcomes).toEqual([left(), left('b')]);
    attempt('c', '');
    attempt('d', '');
    expect(outcomes).toHaveLength(2);
  });
});

describe('what was told as left', () => {
  beforeEach(() => {
    text('Hello');
    attempt();
    emptied();
    appears();
    at += 4_000;
  });

  it('is taken back when the site puts the text back', () => {
    text('Hello', 'site');
    expect(outcomes).toEqual([left(), notConfirmed('restored')]);
  });

  it('stands when the person writes the same again, or takes it back into the composer', () => {
    text('Hello', 'typing');
    text('', 'delete');
    text('Hello', 'undo');
    expect(outcomes).toEqual([left()]);
  });

  it('stands after ten seconds', () => {
    at += 6_001;
    text('Hello', 'site');
    expect(outcomes).toEqual([left()]);
  });
});
