/**
 * Whether the person can see and reach an element of ours: it has a box in the viewport, and the point in its middle
 * belongs to our host. A page can hide or cover us in more ways than one can list; this asks the browser for the result.
 */
export function isReachable(host: HTMLElement, element: Element): boolean {
  if (!host.isConnected || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 8 || height < 8) return false;
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) === host;
}
