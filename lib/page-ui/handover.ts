/**
 * Where the always-loaded script and the script injected on demand meet: one property on the isolated world's global
 * object, which the page cannot see. On an extension page it is that page's own global object.
 */
import type { GuardUi } from './views.ts';

/** One thing of ours that is shown, as the shield knows it. */
export interface OwnSurface {
  /** `performance.now()` when it appeared. */
  readonly shownAt: number;
  /**
   * Whether the page waits behind it: then no key is meant for the page, wherever the focus is. A press on what is not
   * modal leaves the focus where it was, in the composer.
   */
  readonly modal: boolean;
  /** A key pressed inside it; true when it was used up. */
  onKey?(event: KeyboardEvent): boolean;
  /** The pointer moved over it, or a key came up in it. */
  onAttention?(event: Event): void;
  /** The focus moved from inside it to the page. */
  onFocusLeft?(): void;
  /** Something else of ours came or went. */
  onOthersChanged?(): void;
  /** A key or a press that went to the page while this is shown; true when it was used up. */
  onElsewhere?(event: Event): boolean;
}

interface Handover {
  /** By host element, the newest last. */
  readonly surfaces: Map<Element, OwnSurface>;
  full: GuardUi | null;
}

const shared = globalThis as { secondLook?: Handover };

/** The one handover of this frame, made by whichever script comes first. */
export function handover(): Handover {
  shared.secondLook ??= { surfaces: new Map(), full: null };
  return shared.secondLook;
}

/** Called by the on-demand script once it can show everything. */
export function registerFullUi(ui: GuardUi): void {
  handover().full = ui;
}
