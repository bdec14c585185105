import { addressPath, isInShadow, matchesAny } from '../find.ts';
import { bubble, detail } from './selectors.ts';

/**
 * LinkedIn keeps its newer message windows in an open shadow root whose host is on pages without a composer too
 * (composers.md 1.1 B; idx:63262491138, 2026-07-01; Briskine #610).
 */
export const interopHosts = ['#interop-outlet', '[data-testid="interop-shadowdom"]'];

/** The same-origin frame that holds a whole messaging page (1.1 D; idx:60274923865, 2026). Its address may change. */
const preloadFrame = 'iframe[data-testid="interop-iframe"], iframe[src*="/preload/"]';

/** Where in LinkedIn an element is. The two products are told by their addresses (1.3; idx:31240822429). */
export type Place = 'page' | 'shadow' | 'preload' | 'sales' | 'recruiter';

const places = new WeakMap<Node, { readonly address: string; readonly place: Place }>();

/** Every surface asks it in each send, and a browser answers slowly where a node is: known by its tree and the address. */
export function placeOf(element: Element): Place {
  const tree = element.getRootNode();
  const address = (tree.ownerDocument ?? (tree as Document)).URL;
  let known = places.get(tree);
  if (known?.address !== address) {
    known = { address, place: placeAt(element) };
    places.set(tree, known);
  }
  return known.place;
}

function placeAt(element: Element): Place {
  const path = addressPath(element);
  if (path.startsWith('/sales/')) return 'sales';
  if (/^\/(talent|recruiter|hiring)\//.test(path)) return 'recruiter';
  if (isInShadow(element)) return 'shadow';
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame?.matches(preloadFrame) || path.startsWith('/preload/') ? 'preload' : 'page';
}

/** Sales Navigator and Recruiter have windows of their own. */
export function isProduct(element: Element): boolean {
  return ['sales', 'recruiter'].includes(placeOf(element));
}

/** Whether a window is a bubble over some page: the page and its address then say nothing about it. */
export function isBubble(root: HTMLElement): boolean {
  return matchesAny(root, bubble);
}

/** Where the header of a window stands: in it, or on the full page in the column around it. */
export function scopeOf(root: HTMLElement): HTMLElement {
  return isBubble(root) ? root : (root.closest<HTMLElement>(detail) ?? root);
}
