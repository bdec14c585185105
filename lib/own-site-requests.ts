/** One box of a page that the generic adapter looked at, for the popup: shown to the person, never kept. */
export interface FoundBox {
  readonly frameId: number;
  /** Its mark (lib/sites/any/mark.ts). */
  readonly box: string;
  /** What the page calls it: its placeholder or label; '' where it says nothing. */
  readonly name: string;
  /** null: taken for no message. */
  readonly kind: 'chat' | 'email' | null;
  /** What sends it, in the page's words; null where no control was found. */
  readonly send: string | null;
  /** The person said so, or a send was seen. */
  readonly isSaid: boolean;
  readonly isIgnored: boolean;
}

/** Requests about hosts that are no listed site; part of lib/messages.ts. */
export interface OwnSiteRequests {
  /** How a tab's guards stand and how its page is built: structure and counts, no text. */
  'drift.report': { ask: { tabId: number }; answer: { report: string } };
  /**
   * The person switched a host on or off that is no listed site; access was asked for in their click. With a tab: the host
   * of a frame in it.
   */
  'own.guard': { ask: { host: string; guarded: boolean; tabId?: number }; answer: Record<string, never> };
  /** Every such host that is guarded now. */
  'own.hosts': { ask: Record<string, never>; answer: { hosts: readonly string[] } };
  /** What the generic adapter found in a tab of such a host, and the hosts of frames there that are not guarded. */
  'own.found': {
    ask: { tabId: number };
    answer: { boxes: readonly FoundBox[]; frames: readonly string[] };
  };
  /** The next click in that tab says what sends this box. */
  'own.pick': { ask: { tabId: number; frameId: number; box: string }; answer: { started: boolean } };
  /** What was said by that click, or seen: marks of the page's structure, no text. */
  'own.learned': {
    ask: { host: string; box: string; send: string; press?: true };
    answer: Record<string, never>;
  };
}
