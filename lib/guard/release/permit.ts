import { isHumanGesture } from './human.ts';

/** What one release needs to be told apart from everything else on the page. */
export interface Grant {
  /** `permit` of the gate's `release` effect: good for one release, ever. */
  readonly id: string;
  /** fingerprintOf the approved message. */
  readonly fingerprint: string;
  /** The composer it was approved in. */
  readonly root: HTMLElement;
  /** The form whose submit the release causes, where it may stand outside the root. */
  readonly form?: HTMLFormElement | null;
}

/** Lets through the one chain of events that our release starts. */
export interface Permit {
  readonly live: boolean;
  /** Runs our own dispatch. Events fired inside are the chain; what the page fires later is one more submit at most. */
  run(dispatch: () => void): void;
  end(): void;
}

export interface Permits {
  /** Null when this id was granted before: at most one release for an approval. */
  grant(grant: Grant): Permit | null;
  /**
   * True when the event belongs to a live permit and must pass untouched and unjudged. Ask first, at window capture, for
   * every keydown, pointerdown, mousedown, touchstart, click and submit: a gesture of the person ends all permits here.
   * `fingerprintNow` reads the composer with that root as it stands (null: gone); called only while a permit is live.
   */
  covers(event: Event, fingerprintNow: (root: HTMLElement) => string | null): boolean;
  /** The message left, or changed: ends the permits of this composer. */
  endFor(root: HTMLElement): void;
}

/** The permits of one frame. */
export function createPermits(): Permits {
  const used = new Set<string>();
  const live = new Set<LivePermit>();
  const endAll = (which: (permit: LivePermit) => boolean): void => {
    for (const permit of live) if (which(permit)) permit.end();
  };

  return {
    grant(grant) {
      if (used.has(grant.id)) return null;
      used.add(grant.id);
      endAll((permit) => permit.grant.root === grant.root);
      const permit = new LivePermit(grant, () => live.delete(permit));
      live.add(permit);
      return permit;
    },
    covers(event, fingerprintNow) {
      if (isHumanGesture(event)) endAll(() => true);
      for (const permit of live) {
        if (!permit.mayCover(event)) continue;
        // A page's own handler may have changed the message since: then this is another message, to be judged.
        if (fingerprintNow(permit.grant.root) === permit.grant.fingerprint) return permit.use();
        permit.end();
      }
      return false;
    },
    endFor(root) {
      endAll((permit) => permit.grant.root === root);
    },
  };
}

class LivePermit implements Permit {
  readonly grant: Grant;
  #phase: 'granted' | 'running' | 'ran' | 'over' = 'granted';
  readonly #onEnd: () => void;

  constructor(grant: Grant, onEnd: () => void) {
    this.grant = grant;
    this.#onEnd = onEnd;
  }

  get live(): boolean {
    return this.#phase !== 'over';
  }

  run(dispatch: () => void): void {
    if (this.#phase !== 'granted') return;
    this.#phase = 'running';
    try {
      dispatch();
    } finally {
      if (this.live) this.#phase = 'ran';
    }
  }

  /** Inside our dispatch: the click and the submits it causes. Later: the one submit that a page asks for itself. */
  mayCover(event: Event): boolean {
    const inChain =
      this.#phase === 'running'
        ? event.type === 'submit' || event.type === 'click'
        : this.#phase === 'ran' && event.type === 'submit' && event.isTrusted;
    return inChain && this.#isOurs(event);
  }

  use(): true {
    if (this.#phase === 'ran') this.end();
    return true;
  }

  end(): void {
    this.#phase = 'over';
    this.#onEnd();
  }

  #isOurs(event: Event): boolean {
    const path = event.composedPath();
    return path.includes(this.grant.root) || (this.grant.form != null && path[0] === this.grant.form);
  }
}
