import type { Tab } from '../driver/index.ts';

export interface SentMessage {
  readonly text: string;
  readonly subject?: string;
  readonly to: string;
  readonly how: string;
  readonly trusted: boolean;
}

/** What really left, as the site's server would have it, oldest first. Its frames share the page's list. */
export async function sendsOf(tab: Tab): Promise<readonly SentMessage[]> {
  return tab.evaluate(() => (window as unknown as { __sends?: SentMessage[] }).__sends ?? []);
}
