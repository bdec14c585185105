import { climb, standsBefore, textOf } from '../find.ts';
import { boxAt, boxesIn, isInUse } from './boxes.ts';
import { logNear } from './kind.ts';
import { mailAround } from './mail.ts';
import { holdsOthers } from './send-control.ts';

const roots = new WeakMap<Element, HTMLElement>();

/** Up to where the row of a composer reaches, where no form says it. */
const mostSteps = 3;

/**
 * What belongs to one box: its mail, its form, or its row. It stays the same while the box is there, so that a Send
 * which appears with the first letter makes no other composer of it.
 */
export function rootOf(box: HTMLElement): HTMLElement {
  const known = roots.get(box);
  if (known?.isConnected && known.contains(box)) return known;
  const root = mailAround(box) ?? formOf(box) ?? rowOf(box);
  roots.set(box, root);
  return root;
}

function formOf(box: HTMLElement): HTMLElement | null {
  const form = box.closest('form');
  return form && !holdsOthers(form, box) ? form : null;
}

function rowOf(box: HTMLElement): HTMLElement {
  let row = box;
  for (let step = 0; step < mostSteps; step += 1) {
    const outer = row.parentElement;
    if (!outer || outer.matches('main, body, html, [role="main"]')) break;
    if (holdsOthers(outer, box) || outer.querySelector('[role="log"], h1, h2, h3')) break;
    row = outer;
  }
  // A box that stands alone in its page or shadow root is its own composer.
  return row;
}

/** The box of this root as it is now. */
export function boxOf(root: HTMLElement, test: (box: HTMLElement) => boolean): HTMLElement | undefined {
  const inside = boxesIn(root).filter((box) => isInUse(box) && test(box));
  const own = boxAt(root);
  return inside[0] ?? (own && isInUse(own) && test(own) ? own : undefined);
}

/** Where its messages appear: the conversation the page marks, else all of the page around it. */
export function placeOfMessages(box: HTMLElement): Node {
  return logNear(box) ?? climb(box, (part) => part.matches('main, [role="main"]')) ?? treeOf(box);
}

function treeOf(box: HTMLElement): Node {
  const tree = box.getRootNode();
  return tree.nodeType === 9 ? box.ownerDocument.body : tree;
}

/**
 * Which conversation it is: the address, and the heading over it where one is near: many pages show one conversation
 * after the other at the same address.
 */
export function conversationAt(box: HTMLElement): { id: string; title?: string; url: string } {
  const { pathname, search, hash, href } = box.ownerDocument.location;
  const heading = headingOver(box);
  return {
    id: [pathname + search + hash, heading].filter(Boolean).join(' '),
    ...(heading ? { title: heading } : {}),
    url: href,
  };
}

function headingOver(box: HTMLElement): string {
  const holder = climb(box, (part) => part.querySelector('h1, h2, h3, [role="heading"]') !== null);
  if (!holder) return '';
  const over = [...holder.querySelectorAll('h1, h2, h3, [role="heading"]')].filter((heading) =>
    standsBefore(heading, box),
  );
  const last = over.at(-1);
  return last ? textOf(last).slice(0, 80) : '';
}
