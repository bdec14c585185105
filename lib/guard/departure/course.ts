import { watchStep } from './departure.ts';
import {
  type DepartureEvent,
  type DepartureState,
  nothingSeen,
  type Outcome,
  SIGNS_WITHIN_MS,
} from './events.ts';
import type { Surroundings } from './surroundings.ts';

export interface CourseOptions {
  readonly window: Window;
  readonly around: Surroundings;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The composer is no longer in the page. */
  isGone(): boolean;
  /** It is time to look again. */
  onDue(): void;
  onOutcome(outcome: Outcome): void;
  /** The composer is gone and nothing is outstanding. */
  onOver(): void;
}

/** The state of one composer's departures: steps the pure watcher, wakes when it asks, and tells what came out. */
export class Course {
  readonly #options: CourseOptions;
  #state: DepartureState = nothingSeen;
  /** What is known, and was not stepped yet. */
  readonly #waiting: DepartureEvent[] = [];
  #timer: number | undefined;

  constructor(options: CourseOptions) {
    this.#options = options;
  }

  /** The text it was last told of. */
  get text(): string {
    return this.#now().text;
  }

  /** Nothing written and nothing outstanding. */
  get isSettled(): boolean {
    const { text, emptied, attempts, left, unattended } = this.#now();
    const outstanding = emptied.length + attempts.length + left.length + unattended.length;
    return text === '' && outstanding === 0;
  }

  /** A message of attachments alone was let go: that its composer goes is a sign too, once. */
  get isWordlessAttemptOpen(): boolean {
    const { attempts, emptied } = this.#now();
    return attempts.some(({ text }) => text === '') && !emptied.some(({ text }) => text === '');
  }

  step(event: DepartureEvent): void {
    this.#catchUp();
    this.#step(event);
  }

  /** In the next task, or before whatever comes first: the gesture that sends does not wait for it. */
  stepLater(event: DepartureEvent): void {
    if (this.#waiting.push(event) === 1) this.#options.window.setTimeout(() => this.#catchUp(), 0);
  }

  #catchUp(): void {
    for (const event of this.#waiting.splice(0)) this.#step(event);
  }

  #now(): DepartureState {
    this.#catchUp();
    return this.#state;
  }

  #step(event: DepartureEvent): void {
    const { window, around, now, onOutcome } = this.#options;
    const { state, outcomes, wakeAt } = watchStep(this.#state, event);
    this.#state = state;
    around.keepOnly(new Set([state, ...state.emptied, ...state.attempts].map(({ text }) => text)));
    if (this.#timer !== undefined) window.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (wakeAt !== null) this.#wakeIn(wakeAt - now());
    for (const outcome of outcomes) onOutcome(outcome);
    if (wakeAt === null) this.endWhereGone();
  }

  /** What was seen last is forgotten after its time, and with it the composer that is gone. */
  endWhereGone(): void {
    if (!this.#options.isGone()) return;
    if (this.isSettled) this.#options.onOver();
    else this.#wakeIn(SIGNS_WITHIN_MS + 1);
  }

  stop(): void {
    this.#waiting.length = 0;
    this.#options.window.clearTimeout(this.#timer);
  }

  #wakeIn(milliseconds: number): void {
    this.#timer = this.#options.window.setTimeout(() => this.#options.onDue(), milliseconds);
  }
}
