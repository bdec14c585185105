import type { GuardServices } from '../services.ts';

/** By what sites show and hide what is in the page already. */
const showing = ['class', 'style', 'hidden', 'aria-hidden', 'aria-expanded'];

/** Looks whenever something changes at these places, until `seen` says that it was there or the time (ms) is over. */
export function whenSeen(
  { window }: GuardServices,
  places: readonly Node[],
  within: number,
  seen: () => boolean,
): void {
  const look = (): void => {
    if (!seen()) return;
    observer.disconnect();
    window.clearTimeout(timer);
  };
  const observer = new window.MutationObserver(look);
  for (const place of places) {
    observer.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: showing });
  }
  const timer = window.setTimeout(() => observer.disconnect(), within);
  // After the site's own handlers of this very press.
  window.setTimeout(look, 0);
}
