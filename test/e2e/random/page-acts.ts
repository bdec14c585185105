import type { Tab } from '../driver/index.ts';

/** What the test pages tell of their composers (test/pages/chat/composer.js, test/pages/linkedin/composer.js). */
interface PageComposer {
  readonly element: HTMLElement;
  readonly to: string;
  rebuild(): void;
}

type Page = Window & { readonly __composers?: readonly PageComposer[] };

/** The site draws its composers anew, as it does when something around them has changed. Their words stay. */
export function rebuildComposers(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    for (const composer of (window as unknown as Page).__composers ?? [])
      if (composer.element.isConnected) composer.rebuild();
  });
}

/** Whether what is written in there goes to this person by now. */
export function isOpenFor(tab: Tab, editor: string, name: string): Promise<boolean> {
  return tab.evaluate(
    (selector, to) => {
      const shown = document.querySelector(selector);
      return ((window as unknown as Page).__composers ?? []).some(
        (composer) => composer.element === shown && composer.to === to,
      );
    },
    editor,
    name,
  );
}
