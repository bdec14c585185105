import { browser } from 'wxt/browser';

export type PageName = 'history' | 'options' | 'practice' | 'privacy' | 'take-back';

/** The address of one of our pages. */
export function pageUrl(page: PageName): string {
  return browser.runtime.getURL(`/${page}.html`);
}

/** Opens one of our pages in a tab of its own. */
export async function openPage(page: PageName): Promise<void> {
  await browser.tabs.create({ url: pageUrl(page) });
}
