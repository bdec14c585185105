import type { ChatScene } from '../e2e/chat/scene.ts';
import type { Tab } from '../e2e/driver/index.ts';

/** Where every client stands: the one host that the test build lets be guarded as "any site". */
export const host = 'talk.example';

/** A client at a composer, and the other end of what it sends. */
export interface ClientScene {
  /** Selectors of its parts. */
  readonly editor: string;
  readonly send: string;
  /** What stops there, and the same put right. */
  readonly flagged: string;
  readonly fixed: string;
  /** A new tab with a conversation or a new mail open, and nothing written yet. */
  open(): Promise<Tab>;
  /** What reached the other party since this scene was opened last, in order, as it came. */
  received(): Promise<readonly string[]>;
  /**
   * Resolves when the page that follows a send is there, where there is one: on its way to it a page answers nothing, and
   * Chromium does not close it.
   */
  settled?(tab: Tab): Promise<unknown>;
}

/** What `chatWays` asks of a page. */
export function partsOf({ editor, send }: ClientScene): ChatScene {
  return { editor, send } as ChatScene;
}
