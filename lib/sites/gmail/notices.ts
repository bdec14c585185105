import { isRendered } from '../find.ts';
import type { Composer } from '../site.ts';
import { recipientsOf } from './people.ts';
import * as parts from './selectors.ts';

interface Seen {
  readonly elements: WeakSet<Element>;
  count: number;
}

const seenIn = new WeakMap<Document, Seen>();

/**
 * How many "Message sent" notices this page has shown. Gmail writes the next one in the place of the last, so each new
 * element counts, and none is taken away again.
 */
export function sentNoticesFor({ root }: Composer): number {
  const page = root.ownerDocument;
  const seen = seenIn.get(page) ?? { elements: new WeakSet<Element>(), count: 0 };
  seenIn.set(page, seen);
  const shown = [...page.querySelectorAll(parts.sentNotice)].filter(isRendered);
  const fresh = shown.filter((element) => !seen.elements.has(element.parentElement ?? element));
  for (const element of fresh) {
    const notice = element.parentElement ?? element;
    if (seen.elements.has(notice)) continue;
    seen.elements.add(notice);
    seen.count += 1;
  }
  return seen.count;
}

/** Gmail's own dialog after a gesture: without an address there is nothing to send to, else it only asks. */
export function refusalFor(composer: Composer): 'refused' | 'asks' | null {
  const page = composer.root.ownerDocument;
  if (![...page.querySelectorAll(parts.alertDialog)].some(isRendered)) return null;
  const people = recipientsOf(composer);
  const all = people.length > 0 && people.every(({ address }) => /\S@\S/.test(address ?? ''));
  return all ? 'asks' : 'refused';
}
