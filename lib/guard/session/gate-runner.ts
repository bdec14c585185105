import { type GateState, idle, step } from '../attempt/index.ts';
import type { GateEffect, GateEvent, SendAttempt } from '../attempt/types.ts';
import type { ComposerSession } from './composer-session.ts';
import { runEffect } from './effects.ts';

export type GateAnswer = 'pass' | 'swallow';

export type SessionEffect = Exclude<GateEffect, { type: 'pass' | 'swallow' | 'wake' }>;

/** Steps the pure gate of one draft and carries out its effects. */
export class GateRunner {
  readonly #session: ComposerSession;
  #state: GateState = idle;

  constructor(session: ComposerSession) {
    this.#session = session;
  }

  get state(): GateState {
    return this.#state;
  }

  /** Answers a gesture; 'pass' for anything else. */
  dispatch(event: GateEvent): GateAnswer {
    const before = this.#state.name;
    const { state, effects } = step(this.#state, event);
    this.#state = state;
    const answer = this.#carryOut(effects, event);
    if (this.#state.name !== before) this.#session.host.stateChanged(this.#session);
    return answer;
  }

  /** Back to the start, with nothing locked and nothing on show. */
  reset(): void {
    this.#state = idle;
    this.#session.host.stateChanged(this.#session);
    this.#session.ui.close();
  }

  /** What throws at a gesture is the capture handler's to answer; anything later is told here. */
  #carryOut(effects: readonly GateEffect[], event: GateEvent): GateAnswer {
    try {
      return this.#runEffects(effects, event);
    } catch (thrown) {
      if (event.type === 'gesture') throw thrown;
      this.reset();
      this.#session.ui.showFailed();
      return 'swallow';
    }
  }

  #runEffects(effects: readonly GateEffect[], event: GateEvent): GateAnswer {
    const session = this.#session;
    let answer: GateAnswer = 'pass';
    for (const effect of effects) {
      if (effect.type === 'swallow') answer = 'swallow';
      else if (effect.type === 'wake') this.#wakeAt(effect.at);
      else if (effect.type === 'pass') session.host.letGo(session, asSent(effect.attempt, event));
      else runEffect(session, effect);
    }
    return answer;
  }

  #wakeAt(at: number): void {
    const { services } = this.#session;
    const delay = Math.max(0, at - services.now());
    services.window.setTimeout(() => this.dispatch({ type: 'tick', at: services.now() }), delay);
  }
}

/** The journal's attempt began with an earlier gesture; the message goes by the one of now. */
function asSent(attempt: SendAttempt, event: GateEvent): SendAttempt {
  if (event.type !== 'gesture' || event.attempt === attempt) return attempt;
  return { ...attempt, route: event.attempt.route };
}
