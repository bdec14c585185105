import { handover } from '../handover.ts';
import type { Box } from '../place.ts';

const controls =
  'a, button, input, textarea, select, summary, [role=button], [role=link], [role=textbox], [contenteditable=true], ' +
  '[role^=menuitem], [role=option], [role=tab], [role=checkbox], [role=radio], [role=switch]';

/** Points of a box that are looked at, as parts of its width and height: enough for anything as tall as a line. */
const across = [0.01, 0.35, 0.65, 0.99];
const down = [0.1, 0.9];

/** Whether a box of the viewport covers none of the page's controls, shadow roots included. */
export function isFree({ x, y, width, height }: Box): boolean {
  return across.every((part) =>
    down.every((half) => {
      const element = deepestAt(document, x + width * part, y + height * half);
      return !element?.closest(controls);
    }),
  );
}

/** The element of the page at a point: what of ours lies there now does not count. */
function deepestAt(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const { surfaces } = handover();
  const element = root.elementsFromPoint(x, y).find((each) => !surfaces.has(each));
  const inner = element?.shadowRoot;
  return (inner && deepestAt(inner, x, y)) ?? element;
}
