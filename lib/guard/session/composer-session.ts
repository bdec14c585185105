import { fingerprintOf, type Message } from '../../review/message.ts';
import type { ReleaseWay, Route } from '../../sites/site.ts';
import { type GateState, isLocked } from '../attempt/index.ts';
import type { GateEvent, GatePolicy, SendAttempt } from '../attempt/types.ts';
import type { Gesture } from '../gestures/index.ts';
import type { KnownSend } from '../known-sends.ts';
import { onDemand, type WritingAids } from '../on-demand/on-demand.ts';
import type { GuardServices } from '../services.ts';
import type { Draft } from './draft.ts';
import { DraftReview } from './draft-review.ts';
import { gatePolicyFor } from './gate-policy.ts';
import { type GateAnswer, GateRunner } from './gate-runner.ts';
import { attemptFor } from './send-attempt.ts';
import { SessionUi } from './session-ui.ts';

/**
 * How long (ms) a gesture before the on-demand half is there waits for it, visibly. It takes some 50 ms to come, and
 * up to a second where the machine is busy starting: there the wait is better than a question about a clean message.
 */
const loadMs = 2000;

/** What a session asks of the guard around it. */
export interface SessionHost {
  readonly services: GuardServices;
  /** Lets the chain of events that our own release starts go through, runs it, and says how it went. */
  release(session: ComposerSession, attempt: SendAttempt, permit: string): 'done' | 'failed';
  /** What a click on this control is, from now on for as long as nothing changes. */
  knowSend(control: EventTarget, send: KnownSend): void;
  /** A gesture goes on to the page: watch its message leave. */
  letGo(session: ComposerSession, attempt: SendAttempt): void;
  /** The gate's state changed: holds add the browser's own leave question, and so on. */
  stateChanged(session: ComposerSession): void;
}

/** One draft with its gate, its review and what it shows. Makes attempts and snapshots of it for the gate. */
export class ComposerSession {
  readonly host: SessionHost;
  readonly draft: Draft;
  readonly review: DraftReview;
  readonly ui: SessionUi;
  readonly #gate: GateRunner;
  #aids: WritingAids | null = null;
  #lookAgain = false;
  #mayBeNewLine = false;
  #certain = true;

  constructor(draft: Draft, host: SessionHost) {
    this.draft = draft;
    this.host = host;
    this.review = new DraftReview(host.services);
    this.ui = new SessionUi(this);
    this.#gate = new GateRunner(this);
  }

  get state(): GateState {
    return this.#gate.state;
  }

  /** Marks and chip; null until the on-demand half is there. */
  get aids(): WritingAids | null {
    this.#aids ??= onDemand()?.createChip(this) ?? null;
    return this.#aids;
  }

  get services(): GuardServices {
    return this.host.services;
  }

  /** A gesture that would send this draft. A composer with nothing to read lets it pass. */
  gesture({ route, repeat, certain, message: read, way, ready }: Omit<Gesture, 'composer' | 'oneClick'>): {
    answer: GateAnswer;
    fingerprint: string;
  } {
    const message = this.draft.read(read);
    if (!message) return { answer: 'pass', fingerprint: '' };
    const attempt = attemptFor(this, message, route, ready);
    if (!isLocked(this.state)) {
      this.#certain = certain;
      this.#mayBeNewLine = route === 'enter' && !certain;
    }
    const policy = this.policyFor(message, route, way);
    const verdict = this.review.verdict(message, this.draft.composer, policy);
    const waiting =
      verdict.status === 'pending' ? { ...policy, waitMs: Math.max(policy.waitMs, loadMs) } : policy;
    const answer = this.dispatch({
      type: 'gesture',
      at: attempt.at,
      attempt,
      repeat,
      verdict,
      policy: waiting,
    });
    return { answer, fingerprint: attempt.fingerprint };
  }

  /** The person's settings for this message, and whether it can be sent on by the way it was sent. */
  policyFor(message: Message, route: Route, known?: ReleaseWay): GatePolicy {
    const way = this.#certain ? (known ?? this.draft.releaseWay(route)) : null;
    return gatePolicyFor(this.services.settings(), message, way, this.draft.composer.surface);
  }

  /** The gesture was an Enter, and nobody knows what that does here. */
  get mayBeNewLine(): boolean {
    return this.#mayBeNewLine;
  }

  /** The person says so: from now on Enter is no send on this site, and the next one writes the line. */
  onlyNewLine(): void {
    const { surface } = this.draft.composer;
    if (surface.learnsEnter) this.services.learnEnter(surface.site, 'newline');
    this.dispatch({ type: 'choose', choice: 'newline', at: this.services.now() });
  }

  /** The draft, its recipients or attachments changed, or the composer was rebuilt: look again, once for this task. */
  textChanged(): void {
    if (this.#lookAgain) return;
    this.#lookAgain = true;
    this.services.window.setTimeout(() => {
      this.#lookAgain = false;
      this.snapshot();
      this.aids?.textChanged();
    }, 0);
  }

  /** Tells the gate how the composer stands now. */
  snapshot(): void {
    if (this.state.name === 'idle') return;
    const message = this.draft.read();
    const fingerprint = message ? fingerprintOf(message) : null;
    this.dispatch({ type: 'snapshot', at: this.services.now(), message, fingerprint });
  }

  /** One event for the gate. Answers a gesture; 'pass' for anything else. */
  dispatch(event: GateEvent): GateAnswer {
    return this.#gate.dispatch(event);
  }

  /** Something of ours threw half-way: back to the start, so that nothing is locked with nothing on show. */
  reset(): void {
    this.#gate.reset();
  }
}
