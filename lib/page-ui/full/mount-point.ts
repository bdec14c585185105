/** The element a surface is rendered into: it carries the class that the tokens are set on. */
export function mountPoint(root: ShadowRoot): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  element.className = 'sl';
  root.append(element);
  return element;
}
