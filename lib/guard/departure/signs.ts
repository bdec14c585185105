import {
  type Attempt,
  type DepartureEvent,
  type DepartureState,
  folded,
  type Outcome,
  SIGNS_WITHIN_MS,
} from './events.ts';

type Of<T extends DepartureEvent['type']> = Extract<DepartureEvent, { type: T }>;

/** Notes what one event shows; an outcome only where the site takes back what was told as left. */
export function take(state: DepartureState, event: DepartureEvent, outcomes: Outcome[]): DepartureState {
  const { at } = event;
  switch (event.type) {
    case 'text':
      return takeText(state, event, outcomes);
    case 'conversation':
      return { ...state, text: folded(event.text), emptied: [], unattended: [] };
    case 'gone':
      return takeGone(state, event);
    case 'control-gone': {
      const gone = state.attempts.filter(({ id }) => id === event.attemptId);
      return { ...state, emptied: [...state.emptied, ...gone.map(({ text }) => ({ at, text }))] };
    }
    case 'own-message':
      return { ...state, appeared: [...state.appeared, { at, text: folded(event.text) }] };
    case 'notice':
      return { ...state, appeared: [...state.appeared, { at, text: null }] };
    case 'attempt':
      return takeAttempt(state, { id: event.id, at, text: folded(event.text) }, outcomes);
    case 'withdrawn':
      return { ...state, attempts: state.attempts.filter(({ id }) => id !== event.attemptId) };
    case 'elsewhere':
      return { ...state, elsewhere: [...state.elsewhere, { at, text: folded(event.text) }] };
    case 'tick':
      return state;
  }
}

/** Signs to come are of this one: what the site refused before, with its text left standing, is over. */
function takeAttempt(state: DepartureState, attempt: Attempt, outcomes: Outcome[]): DepartureState {
  const { text } = attempt;
  const isSeen = [...state.emptied, ...state.appeared].some((sign) => (sign.text ?? text) === text);
  const stood = text !== '' && state.text === text && !isSeen;
  const over = stood ? state.attempts.filter((before) => before.text === text) : [];
  for (const { id } of over) outcomes.push({ what: 'not-confirmed', attemptId: id, text, saw: 'again' });
  return { ...state, attempts: [...state.attempts.filter((before) => !over.includes(before)), attempt] };
}

function takeText(state: DepartureState, event: Of<'text'>, outcomes: Outcome[]): DepartureState {
  const text = folded(event.text);
  if (text === '') return event.cause === 'site' ? emptied(state, event.at) : { ...state, text };
  if (state.text === '' && event.cause !== 'typing') return restored(state, { ...event, text }, outcomes);
  return { ...state, text };
}

/** Many sites close the composer as they send: after an attempt, with no hand of the person in it, that is a sign too. */
function takeGone(state: DepartureState, event: Of<'gone'>): DepartureState {
  const { text } = state;
  const attempted = state.attempts.some((attempt) => attempt.text === text);
  if (!attempted || event.cause !== 'site') return { ...state, text: '' };
  return { ...state, text: '', emptied: [...state.emptied, { at: event.at, text }] };
}

function emptied(state: DepartureState, at: number): DepartureState {
  if (state.text === '') return state;
  return { ...state, text: '', emptied: [...state.emptied, { at, text: state.text }] };
}

/** The same text again, and not typed: a remount, a failed send, an undo. That it was emptied says nothing any more. */
function restored(
  state: DepartureState,
  { text, cause, at }: Of<'text'>,
  outcomes: Outcome[],
): DepartureState {
  const isOther = (thing: { readonly text: string }): boolean => thing.text !== text;
  const isBack = (attempt: Attempt): boolean =>
    cause === 'site' && attempt.text === text && at - attempt.at <= SIGNS_WITHIN_MS;
  const back = state.left.filter(isBack);
  for (const { id } of back) outcomes.push({ what: 'not-confirmed', attemptId: id, text, saw: 'restored' });
  return {
    ...state,
    text,
    emptied: state.emptied.filter(isOther),
    left: state.left.filter((attempt) => !back.includes(attempt)),
    unattended: state.unattended.filter(isOther),
  };
}
