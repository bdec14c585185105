import type { Composer, OneClickSend } from '../sites/site.ts';
import { ComposerSession, type SessionHost } from './session/composer-session.ts';
import { ComposerDraft, OneClickDraft } from './session/draft.ts';

/** All sessions of one page: one for each composer root, one for each one-click reply that was pressed. */
export class Sessions {
  readonly #host: SessionHost;
  readonly #byRoot = new WeakMap<HTMLElement, ComposerSession>();
  readonly #byControl = new WeakMap<HTMLElement, ComposerSession>();
  readonly #active: ReadonlySet<ComposerSession>;

  /** @param active the sessions whose gate is not idle: they must be reachable without an event of their own */
  constructor(host: SessionHost, active: ReadonlySet<ComposerSession>) {
    this.#host = host;
    this.#active = active;
  }

  /** The one that is being released, where there is one: a quick reply stands in the root of the composer beside it. */
  withRoot(root: HTMLElement): ComposerSession | undefined {
    const here = [...this.#active].filter(({ draft }) => draft.composer.root === root);
    return here.find(({ state }) => state.name === 'releasing') ?? this.#byRoot.get(root) ?? here[0];
  }

  /** The session of this composer, made when it is seen for the first time. */
  of(composer: Composer): ComposerSession {
    const known = this.#byRoot.get(composer.root) ?? this.#moved(composer);
    if (known?.draft instanceof ComposerDraft) {
      known.draft.adopt(composer);
      this.#byRoot.set(composer.root, known);
      return known;
    }
    const session = new ComposerSession(new ComposerDraft(composer, this.#host.services.window), this.#host);
    this.#byRoot.set(composer.root, session);
    return session;
  }

  ofOneClick(send: OneClickSend, composer: Composer): ComposerSession {
    const known = this.#byControl.get(send.control);
    if (known) return known;
    const session = new ComposerSession(new OneClickDraft(send, composer), this.#host);
    this.#byControl.set(send.control, session);
    return session;
  }

  /** A site that rebuilt its whole bubble during a hold: the session goes on with the new one. */
  #moved(composer: Composer): ComposerSession | undefined {
    const { id } = composer.surface.read(composer).conversation;
    return [...this.#active].find(
      ({ draft }) =>
        draft instanceof ComposerDraft && !draft.composer.root.isConnected && draft.conversation === id,
    );
  }
}
