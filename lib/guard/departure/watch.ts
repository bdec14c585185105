import { isWithin, writtenIn } from '../../editors/index.ts';
import type { Message } from '../../review/message.ts';
import type { Composer } from '../../sites/site.ts';
import { listenForGood } from '../listen.ts';
import { Course } from './course.ts';
import type { Outcome, TextCause } from './events.ts';
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
  readonly #course: Course;
  readonly #observer: MutationObserver;
  readonly #sizes: ResizeObserver;
  /** The course knows the text as it stands: nothing was written since. */
  #isFresh = false;
  #wasQuiet = true;
  /** The message the course was last told of. The very same one says that nothing has changed (`whileStill`). */
  #noted: Message | null = null;

  constructor(options: WatchOptions) {
    this.#options = options;
    const { defaultView } = options.composer.root.ownerDocument;
    if (!defaultView) throw new Error('A composer to watch must stand in a window.');
    this.#window = defaultView;
    this.#reading = new Reading(options.composer);
    this.#around = new Surroundings(options.evidence);
    this.#course = new Course({
      window: defaultView,
      around: this.#around,
      now: options.now,
      isGone: () => !this.#reading.composer.root.isConnected,
      onDue: () => this.#tick(),
      onOutcome: (outcome) => this.#tell(outcome),
      onOver: options.onOver,
    });
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
    if (control) {
      this.#around.askForControl(id, control);
      this.#around.ask(message.text);
    } else if (!this.#isFresh || message !== this.#noted) this.#note(message, 'typing');
    this.#course.stepLater({ type: 'attempt', at: this.#options.now(), id, text: message.text });
    for (const other of this.#options.group) if (other !== this) other.sentElsewhere(message.text);
  }

  withdrawn(attemptId: string): void {
    this.#around.forgetControl(attemptId);
    this.#course.step({ type: 'withdrawn', at: this.#options.now(), attemptId });
  }

  adopt(composer: Composer): void {
    if (composer.root === this.#reading.composer.root) return;
    this.#reading.adopt(composer);
    this.#observe();
    this.#look();
  }

  sentElsewhere(text: string): void {
    this.#course.stepLater({ type: 'elsewhere', at: this.#options.now(), text });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.#course.stop();
  }

  #observe(): void {
    observeComposer(this.#reading.composer, this.#observer, this.#sizes);
  }

  #saw(event: Event): void {
    const { type } = event;
    if (type === 'selectionchange') {
      // Setting the value of a field is no mutation, but it moves the caret.
      if (this.#reading.isField) this.#look();
      return;
    }
    // Neither says what the person does to the text, nor that they do something else.
    if (type !== 'click' && type !== 'submit') {
      this.#intent.observe(event, this.#options.now());
      this.#hand.observe(event);
      if (type !== 'pointerdown' && !isEnter(event)) return;
    }
    // Before a gesture reaches the page: what is in the composer, and how often that text is on show already.
    if (!this.#isFresh || this.#reading.isField) this.#read();
  }

  #changed(records: readonly MutationRecord[]): void {
    const { editor } = this.#reading.composer;
    if (records.every(({ target }) => isWithin(editor, target))) {
      this.#isFresh = false;
      if (this.#reading.isEmpty() === (this.#course.text === '')) return;
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
      this.#course.endWhereGone();
      return;
    }
    this.#rouse();
    this.#read();
    const at = this.#options.now();
    for (const sighting of this.#around.news()) this.#course.step({ ...sighting, at });
  }

  /** After a quiet time: what came meanwhile is nothing new. */
  #rouse(): void {
    if (this.#wasQuiet) this.#around.startAnew();
    this.#wasQuiet = false;
  }

  /** Nothing written and nothing outstanding: a busy thread costs nothing then. */
  #isQuiet(): boolean {
    return this.#course.isSettled && this.#reading.isEmpty();
  }

  #read(): void {
    const at = this.#options.now();
    const message = this.#reading.message();
    this.#isFresh = message !== null;
    if (message) {
      this.#note(message, this.#intent.causeAt(at));
    } else if (this.#course.text !== '' || this.#course.isWordlessAttemptOpen) {
      this.#course.step({ type: 'gone', at, cause: this.#hand.moved ? 'discard' : 'site' });
    }
  }

  #note(message: Message, cause: TextCause): void {
    const at = this.#options.now();
    const { text } = message;
    if (this.#reading.hasMoved(message)) {
      this.#around.keepOnly(new Set());
      this.#course.step({ type: 'conversation', at, text });
    } else {
      this.#course.step({ type: 'text', at, text, cause });
    }
    this.#isFresh = true;
    this.#noted = message;
    this.#around.ask(text);
  }

  #tick(): void {
    this.#look();
    this.#course.step({ type: 'tick', at: this.#options.now() });
  }

  #tell(outcome: Outcome): void {
    const options = this.#options;
    if (outcome.what === 'left') options.onLeft(outcome.attemptId);
    else if (outcome.what === 'not-confirmed') options.onNotConfirmed(outcome.attemptId, outcome.saw);
    else options.onLeftWithoutAttempt();
  }
}
