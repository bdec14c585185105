import { isRendered } from '../find.ts';
import { controls, isOther, isWordless } from './controls.ts';

/**
 * What could be pressed beside a box when last nothing was in it. A Send with no name is told by what it does: it comes, or
 * can be pressed, only with the first letter; what picks emoji, attaches, records or searches is there before.
 */
const idle = new WeakMap<Element, WeakSet<Element>>();

/** More than these come with a picker or a menu: then nothing is told. */
const mostAtOnce = 2;

/** Parts that open over the page: what comes in them is no Send. */
const popups = 'dialog, [role="dialog"], [role="menu"], [role="listbox"], [role="tablist"], [popover]';

/** Call it whenever the box is seen empty. Sites switch their Send off a moment late: the last look counts. */
export function noteBesideEmpty(box: HTMLElement, rows: readonly HTMLElement[]): void {
  const there = rows.flatMap((row) => [...row.querySelectorAll<HTMLElement>(controls)]);
  idle.set(box, new WeakSet(there.filter(isPressable)));
}

/**
 * The control that came with the text, where no name tells what it is; null where that is not known or not clear.
 * @param rows what is around the box, from within, as far as it belongs to it alone
 */
export function unnamedSendOf(box: HTMLElement, rows: readonly HTMLElement[]): HTMLElement | null {
  const before = idle.get(box);
  if (!before) return null;
  for (const row of rows) {
    const come = [...row.querySelectorAll<HTMLElement>(controls)].filter(
      (control) =>
        !before.has(control) && isBehind(control, box) && isUnnamed(control) && isPressable(control),
    );
    if (come.length > 0) return come.length <= mostAtOnce ? (come.at(-1) ?? null) : null;
  }
  return null;
}

function isUnnamed(control: HTMLElement): boolean {
  return isWordless(control) && !isOther(control) && control.closest(popups) === null;
}

/** Send stands at the end of its row. */
function isBehind(control: HTMLElement, box: HTMLElement): boolean {
  const isSamePage = box.ownerDocument === control.ownerDocument;
  return isSamePage && (box.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isPressable(control: HTMLElement): boolean {
  if (control.matches(':disabled, [aria-disabled="true"]') || !isRendered(control)) return false;
  const { visibility, pointerEvents } = getComputedStyle(control);
  return visibility !== 'hidden' && pointerEvents !== 'none';
}
