import type { Tab } from '../driver/index.ts';

export interface SentMessage {
  readonly text: string;
  readonly subject?: string;
}

/** What the page itself counted as sent, in every frame of the same origin, oldest first. */
export async function sendsOf(tab: Tab): Promise<readonly SentMessage[]> {
  return tab.evaluate(() => {
    const views = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
    return views.flatMap((view) => (view as unknown as { __sends?: SentMessage[] } | null)?.__sends ?? []);
  });
}
