import { isWithin, writtenIn } from '../../editors/index.ts';
import type { Message } from '../../review/message.ts';
import type { Composer } from '../../sites/site.ts';
import { listenForGood } from '../listen.ts';
import { watchStep } from './departure.ts';
import {
  type DepartureEvent,
  type DepartureState,
  nothingSeen,
  type Outcome,
  SIGNS_WITHIN_MS,
  type TextCause,
} from './events.ts';
import { Hand } from './hand.ts';
import { Intent, isEnter } from './intent.ts';
import { observeComposer } from './observe-composer.ts';
import { Reading } from './reading.ts';
import { Surroundings } from './surroundings.ts';
import type { DepartureWatch, WatchOptions } from './watch-departure.ts';

const watchedEvents = ['keydown', 'beforeinput', 'cut', 'pointerdown', 'click', 'submit', 'selectionchange'];

/** Turns what happens in and around one composer into the events of the pure watcher, and its outcomes into calls. */
export class Watch implements DepartureWatch {
  readonly #options: WatchOptions;
  readonly #window: Window & typeof globalThis;
  readonly #reading: Reading;
  readonly #intent = new Intent();
  readonly #hand = new Hand();
  readonly #around: Surroundings;
  readonly #observer: MutationObserver;
  readonly #sizes: ResizeObserver;
  #state: DepartureState = nothingSeen;
  #timer: number | undefined;
  /** The state knows the text as it stands: nothing was written since. */
  #isFresh = false;
  #wasQuiet = true;
  /** The message the state was last told of. The very same one says that nothing has changed (`whileStill`). */
  #noted: Message | null = null;

  constructor(options: WatchOptions) {
    this.#options = options;
    const { defaultView } = options.composer.root.ownerDocument;
    if (!defaultView) throw new Error('A composer to watch must stand in a window.');
    this.#window = defaultView;
    this.#reading = new Reading(options.composer);
    this.#around = new Surroundings(options.evidence);
    this.#observer = new defaultView.MutationObserver((records) => this.#changed(records));
    this.#sizes = new defaultView.ResizeObserver(() => this.#resized());
    this.#observe();
    // The editor may be a frame: what is written there is heard in that window only.
    const framed = writtenIn(options.composer.editor).ownerDocument.defaultView ?? defaultView;
    for (const view of new Set([defaultView, framed])) {
      listenForGood(view, watchedEvents, (event) => this.#saw(event), options.signal);
    }
    this.#look();
  }

  attempted(
    { id, message }: { readonly id: string; readonly message: Message },
    control?: HTMLElement,
  ): void {
    this.#rouse();
    this.#intent.clear();
    this.#hand.letGo(this.#window.performance.now());
    if (control) this.#around.askForControl(id, control);
    else if (!this.#isFresh || message !== this.#noted) this.#note(message, 'typing');
    this.#around.ask(message.text);
    this.#step({ type: 'attempt', at: this.#options.now(), id, text: message.text });
    for (const other of this.#options.group) if (other !== this) other.sentElsewhere(message.text);
  }

  withdrawn(attemptId: string): void {
    this.#around.forgetControl(attemptId);
    this.#step({ type: 'withdrawn', at: this.#options.now(), attemptId });
  }

  adopt(composer: Composer): void {
    if (composer.root === this.#reading.composer.root) return;
    this.#reading.adopt(composer);
    this.#observe();
    this.#look();
  }

  sentElsewhere(text: string): void {
    this.#step({ type: 'elsewhere', at: this.#options.now(), text });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.#window.clearTimeout(this.#timer);
  }

  #observe(): void {
    observeComposer(this.#reading.composer, this.#observer, this.#sizes);
  }

  #saw(event: Event): void {
    this.#intent.observe(event, this.#options.now());
    this.#hand.observe(event);
    if (event.type === 'selectionchange') {
      // Setting the value of a field is no mutation, but it moves the caret.
      if (this.#reading.isField) this.#look();
      return;
    }
    // Before a gesture reaches the page: what is in the composer, and how often that text is on show already.
    const mayTell =
      event.type === 'pointerdown' || event.type === 'click' || event.type === 'submit' || isEnter(event);
    if (mayTell && (!this.#isFresh || this.#reading.isField)) this.#read();
  }

  #changed(records: readonly MutationRecord[]): void {
    const { editor } = this.#reading.composer;
    if (records.every(({ target }) => isWithin(editor, target))) {
      this.#isFresh = false;
      if (this.#reading.isEmpty() === (this.#state.text === '')) return;
    }
    this.#look();
  }

  /** A root that is removed reports no mutation of itself, but its size. */
  #resized(): void {
    if (!this.#reading.composer.root.isConnected) this.#look();
  }

  /** Looks at everything that may be a sign: the composer, the control of a reply, the thread, the site's notices. */
  #look(): void {
    if (this.#isQuiet()) {
      this.#isFresh = false;
      this.#wasQuiet = true;
      this.#endWhereGone();
      return;
    }
    this.#rouse();
    this.#read();
    const at = this.#options.now();
    for (const sighting of this.#around.news()) this.#step({ ...sighting, at });
  }

  /** After a quiet time: what came meanwhile is nothing new. */
  #rouse(): void {
    if (this.#wasQuiet) this.#around.startAnew();
    this.#wasQuiet = false;
  }

  /** Nothing written and nothing outstanding: a busy thread costs nothing then. */
  #isQuiet(): boolean {
    return this.#isSettled() && this.#reading.isEmpty();
  }

  #isSettled(): boolean {
    const { text, emptied, attempts, left, unattended } = this.#state;
    const outstanding = emptied.length + attempts.length + left.length + unattended.length;
    return text === '' && outstanding === 0;
  }

  #read(): void {
    const at = this.#options.now();
    const message = this.#reading.message();
    this.#isFresh = message !== null;
    if (message) {
      this.#note(message, this.#intent.causeAt(at));
    } else if (this.#state.text !== '' || this.#isWordlessAttemptOpen()) {
      this.#step({ type: 'gone', at, cause: this.#hand.moved ? 'discard' : 'site' });
    }
  }

  /** A message of attachments alone was let go: that its composer goes is a sign too, once. */
  #isWordlessAttemptOpen(): boolean {
    const { attempts, emptied } = this.#state;
    return attempts.some(({ text }) => text === '') && !emptied.some(({ text }) => text === '');
  }

  #note(message: Message, cause: TextCause): void {
    const at = this.#options.now();
    const { text } = message;
    if (this.#reading.hasMoved(message)) {
      this.#around.keepOnly(new Set());
      this.#step({ type: 'conversation', at, text });
    } else {
      this.#step({ type: 'text', at, text, cause });
    }
    this.#isFresh = true;
    this.#noted = message;
    this.#around.ask(text);
  }

  #step(event: DepartureEvent): void {
    const { state, outcomes, wakeAt } = watchStep(this.#state, event);
    this.#state = state;
    this.#around.keepOnly(new Set([state, ...state.emptied, ...state.attempts].map(({ text }) => text)));
    this.#window.clearTimeout(this.#timer);
    if (wakeAt !== null) {
      this.#timer = this.#window.setTimeout(() => this.#tick(), wakeAt - this.#options.now());
    }
    for (const outcome of outcomes) this.#tell(outcome);
    if (wakeAt === null) this.#endWhereGone();
  }

  /** What was seen last is forgotten after its time, and with it the composer that is gone. */
  #endWhereGone(): void {
    if (this.#reading.composer.root.isConnected) return;
    if (this.#isSettled()) this.#options.onOver();
    else this.#timer = this.#window.setTimeout(() => this.#tick(), SIGNS_WITHIN_MS + 1);
  }

  #tick(): void {
    this.#look();
    this.#step({ type: 'tick', at: this.#options.now() });
  }

  #tell(outcome: Outcome): void {
    const options = this.#options;
    if (outcome.what === 'left') options.onLeft(outcome.attemptId);
    else if (outcome.what === 'not-confirmed') options.onNotConfirmed(outcome.attemptId, outcome.saw);
    else options.onLeftWithoutAttempt();
  }
}
