import { addressPath, isInShadow, matchesAny } from '../find.ts';
import { bubble, detail } from './selectors.ts';

/**
 * LinkedIn keeps its newer message windows in an open shadow root whose host is on pages without a composer too
 * (composers.md 1.1 B; idx:63262491138, 2026-07-01; Briskine #610).
 */
export const interopHosts = ['#interop-outlet', '[data-testid="interop-shadowdom"]'];

/** The same-origin frame that holds a whole messaging page (1.1 D; idx:60274923865, 2026). Its address may change. */
const preloadFrame = 'iframe[data-testid="interop-iframe"], iframe[src*="/preload/"]';

/** Where in LinkedIn an element is. */
export type Place = 'page' | 'shadow' | 'preload';

export function placeOf(element: Element): Place {
  if (isInShadow(element)) return 'shadow';
  const frame = element.ownerDocument.defaultView?.frameElement;
  const inPreload = frame?.matches(preloadFrame) || addressPath(element).startsWith('/preload/');
  return inPreload ? 'preload' : 'page';
}

/** Sales Navigator and Recruiter are told by their addresses (1.3; idx:31240822429). */
export function isSalesNavigator(element: Element): boolean {
  return addressPath(element).startsWith('/sales/');
}

export function isRecruiter(element: Element): boolean {
  return /^\/(talent|recruiter|hiring)\//.test(addressPath(element));
}

/** Whether a window is a bubble over some page: the page and its address then say nothing about it. */
export function isBubble(root: HTMLElement): boolean {
  return matchesAny(root, bubble);
}

/** Where the header of a window stands: in it, or on the full page in the column around it. */
export function scopeOf(root: HTMLElement): HTMLElement {
  return isBubble(root) ? root : (root.closest<HTMLElement>(detail) ?? root);
}
