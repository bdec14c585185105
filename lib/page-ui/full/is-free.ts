import { handover } from '../handover.ts';
import type { Box } from '../place.ts';

const controls =
  'a, button, input, textarea, select, summary, [role=button], [role=link], [role=textbox], [contenteditable=true], ' +
  '[role^=menuitem], [role=option], [role=tab], [role=checkbox], [role=radio], [role=switch]';

/** px between the points of a box that are looked at: the least size of a control by WCAG 2.2 (2.5.8, target size). */
const apart = 24;

/** Whether a box of the viewport covers none of the page's controls, shadow roots included. */
export function isFree({ x, y, width, height }: Box): boolean {
  const column = along(y, height);
  return along(x, width).every((left) =>
    column.every((top) => !deepestAt(document, left, top)?.closest(controls)),
  );
}

/** Points from just inside the one end to just inside the other. */
function along(start: number, length: number): number[] {
  const steps = Math.max(1, Math.ceil(length / apart));
  return Array.from({ length: steps + 1 }, (_, step) => start + 1 + ((length - 2) * step) / steps);
}

/** The element of the page at a point: what of ours lies there now does not count. */
function deepestAt(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const { surfaces } = handover();
  const element = root.elementsFromPoint(x, y).find((each) => !surfaces.has(each));
  const inner = element?.shadowRoot;
  return (inner && deepestAt(inner, x, y)) ?? element;
}
