import {
  type Attempt,
  type DepartureEvent,
  type DepartureState,
  type Outcome,
  type Saw,
  SETTLE_MS,
  SIGNS_WITHIN_MS,
  type Sign,
} from './events.ts';
import { take } from './signs.ts';

export interface DepartureStep {
  readonly state: DepartureState;
  readonly outcomes: readonly Outcome[];
  /** When a tick is needed next; null: not before another event. */
  readonly wakeAt: number | null;
}

/**
 * What became of the messages of one composer (DESIGN.md 2, "Departure watcher"). A departure needs two agreeing signs:
 * the composer went from text to empty by none of the person's own ways, and a new own message with that text, or the
 * site's notice, came within 10 s. Pure; times in milliseconds since the epoch.
 */
export function watchStep(before: DepartureState, event: DepartureEvent): DepartureStep {
  const outcomes: Outcome[] = [];
  const paired = pairAlone(pairWithAttempts(take(before, event, outcomes), event.at, outcomes), event.at);
  const state = withoutOld(settled(paired, event.at, outcomes), event.at);
  return { state, outcomes, wakeAt: wakeAt(state) };
}

const isNear = (a: { readonly at: number }, b: { readonly at: number }): boolean =>
  Math.abs(a.at - b.at) <= SIGNS_WITHIN_MS;

const without = <T>(list: readonly T[], ...items: readonly unknown[]): T[] =>
  list.filter((item) => !items.includes(item));

/** Oldest attempt first: chat lines with the same text leave in the order in which they were sent. */
function pairWithAttempts(state: DepartureState, at: number, outcomes: Outcome[]): DepartureState {
  let { emptied, appeared, attempts, left } = state;
  if (emptied.length === 0 || appeared.length === 0) return state;
  for (const attempt of attempts) {
    const gone = emptied.find((sign) => isOf(attempt, sign));
    const shown = gone && appeared.find((sign) => isOf(attempt, sign) && isNear(sign, gone));
    if (!shown) continue;
    emptied = without(emptied, gone);
    appeared = without(appeared, shown);
    attempts = without(attempts, attempt);
    left = [...left, { ...attempt, at }];
    outcomes.push({ what: 'left', attemptId: attempt.id, text: attempt.text });
  }
  return { ...state, emptied, appeared, attempts, left };
}

const isOf = (attempt: Attempt, sign: Sign): boolean =>
  sign.at >= attempt.at && (sign.text ?? attempt.text) === attempt.text;

function pairAlone(state: DepartureState, at: number): DepartureState {
  let { emptied, appeared, unattended } = state;
  if (appeared.length === 0) return state;
  for (const gone of emptied) {
    if (state.attempts.some(({ text }) => text === gone.text)) continue;
    const shown = appeared.find((sign) => (sign.text ?? gone.text) === gone.text && isNear(sign, gone));
    if (!shown) continue;
    emptied = without(emptied, gone);
    appeared = without(appeared, shown);
    unattended = [...unattended, { at, text: gone.text }];
  }
  return { ...state, emptied, appeared, unattended };
}

/** What time alone decides: attempts whose second sign never came, and departures that nothing else explains. */
function settled(state: DepartureState, at: number, outcomes: Outcome[]): DepartureState {
  const over = state.attempts.filter((attempt) => at >= deadlineOf(attempt, state));
  for (const attempt of over) {
    const { id, text } = attempt;
    outcomes.push({ what: 'not-confirmed', attemptId: id, text, saw: sawOf(attempt, state) });
  }
  const twins = state.unattended.filter((departure) =>
    state.elsewhere.some((other) => other.text === departure.text && isNear(other, departure)),
  );
  const done = without(state.unattended, ...twins).filter((departure) => at - departure.at >= SETTLE_MS);
  for (const { text } of done) outcomes.push({ what: 'left-without-attempt', text });
  return {
    ...state,
    attempts: without(state.attempts, ...over),
    unattended: without(state.unattended, ...twins, ...done),
  };
}

/** Ten seconds for a first sign, and ten more from there for the second. */
function deadlineOf(attempt: Attempt, { emptied, appeared }: DepartureState): number {
  const signs = [...emptied, ...appeared].filter((sign) => isOf(attempt, sign));
  return (
    Math.min(...signs.map(({ at }) => at), ...(signs.length === 0 ? [attempt.at] : [])) + SIGNS_WITHIN_MS
  );
}

function sawOf(attempt: Attempt, { emptied, appeared }: DepartureState): Saw {
  if (emptied.some((sign) => isOf(attempt, sign))) return 'emptied';
  return appeared.some((sign) => isOf(attempt, sign)) ? 'appeared' : 'nothing';
}

function withoutOld(state: DepartureState, at: number): DepartureState {
  const isYoung = (thing: { readonly at: number }): boolean => at - thing.at <= SIGNS_WITHIN_MS;
  return {
    ...state,
    emptied: state.emptied.filter(isYoung),
    appeared: state.appeared.filter(isYoung),
    left: state.left.filter(isYoung),
    elsewhere: state.elsewhere.filter(isYoung),
  };
}

function wakeAt(state: DepartureState): number | null {
  const times = [
    ...state.attempts.map((attempt) => deadlineOf(attempt, state)),
    ...state.unattended.map(({ at }) => at + SETTLE_MS),
  ];
  return times.length === 0 ? null : Math.min(...times);
}
