import { addressPath, isInShadow } from '../find.ts';

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
