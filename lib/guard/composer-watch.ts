import { instantChecks } from '../review/instant.ts';
import type { Composer } from '../sites/site.ts';
import type { HealthReporter } from './health/health.ts';
import { type Departures, onDemand, onDemandArrival } from './on-demand/on-demand.ts';
import type { Permits } from './release/index.ts';
import type { GuardServices } from './services.ts';
import type { ComposerSession } from './session/composer-session.ts';
import type { Sessions } from './sessions.ts';
import { watchDraft } from './watch-draft.ts';

/** Events that show that a composer is there, before anything is sent: drafts filled in by the site get no focus. */
export const noticeEvents = ['focusin', 'pointerover', 'pointerdown', 'keydown', 'input'] as const;

interface Deps {
  readonly services: GuardServices;
  readonly sessions: Sessions;
  readonly permits: Permits;
  readonly health: HealthReporter;
  readonly signal: AbortSignal;
}

/** Takes notice of composers before anything is sent, and follows each from then on. */
export class ComposerWatch {
  readonly #deps: Deps;
  readonly #roots = new WeakSet<HTMLElement>();
  readonly #watched = new WeakSet<ComposerSession>();
  /** Followed before the on-demand half was there. */
  readonly #early = new Set<ComposerSession>();
  #departures: Departures | undefined;
  #found = false;
  #newest: Composer | undefined;

  constructor(deps: Deps) {
    this.#deps = deps;
    void onDemandArrival().then(() => this.#arrived());
  }

  /** Undefined until the on-demand half is there: what leaves before is not watched. */
  get departures(): Departures | undefined {
    return this.#departures;
  }

  /** A composer was found in this window. */
  get found(): boolean {
    return this.#found;
  }

  isRoot(element: HTMLElement): boolean {
    return this.#roots.has(element);
  }

  /** Looks for a composer on the path of any of `noticeEvents`. */
  notice(event: Event, path: readonly EventTarget[]): void {
    const { type } = event;
    if (!(noticeEvents as readonly string[]).includes(type)) return;
    if (type === 'pointerover' && this.#found) return;
    const composer = this.#locate(path);
    if (!composer) return;
    const session = this.follow(composer);
    // At the focus too: a draft that the site had kept is looked at before anything is added to it.
    if (/^(focusin|input)$/.test(type)) session.textChanged();
  }

  /** The one that is written in is not looked for at every key. What is sent is: from it, a message may go. */
  #locate(path: readonly EventTarget[]): Composer | undefined {
    const newest = this.#newest;
    if (newest?.editor === path[0] && newest?.root.isConnected && newest.root.contains(newest.editor))
      return newest;
    this.#newest = undefined;
    for (const surface of this.#deps.services.surfaces) this.#newest ??= surface.locate(path) ?? undefined;
    return this.#newest;
  }

  /** The session of this composer; at the first one of the page, the rest of the extension is called in. */
  follow(composer: Composer): ComposerSession {
    this.#roots.add(composer.root);
    const { services, sessions, health, signal } = this.#deps;
    const session = sessions.of(composer);
    if (!this.#found) {
      this.#found = true;
      services.composerFound();
    }
    if (!this.#watched.has(session)) {
      this.#watched.add(session);
      watchDraft(session, signal);
      health.composerFound(composer.surface);
    }
    // Each time: the watch of a composer that was taken away is over, and sites put the same one back.
    if (this.#departures) this.#departures.of(session);
    else this.#early.add(session);
    return session;
  }

  #arrived(): void {
    const { services, health, signal, permits } = this.#deps;
    const more = onDemand();
    more?.warmChecks([...instantChecks, ...more.promptChecks]);
    this.#departures = more?.createDepartures(services, health, signal, ({ draft }) =>
      permits.endFor(draft.composer.root),
    );
    onDemand()?.watchDeletes(services, signal);
    for (const session of this.#early) {
      this.#departures?.of(session);
      session.textChanged();
    }
    this.#early.clear();
  }
}
