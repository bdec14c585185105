import { allOf, isRendered } from '../find.ts';
import type { Composer } from '../site.ts';
import { interopHosts } from './place.ts';

/** LinkedIn's notice that something worked: idx:55055100033, idx:38940410225. Not known for the newest pages. */
const success = '[data-test-artdeco-toast-item-type="success"], .artdeco-toast-item--success';

/** The page and LinkedIn's shadow root in it, whether the window is still there or not: it leaves before its notice. */
function placesFor({ root }: Composer): (Document | ShadowRoot)[] {
  const page = root.ownerDocument;
  const inner = allOf(page, interopHosts).flatMap((host) => host.shadowRoot ?? []);
  return [page, ...inner];
}

/** How many such notices are on show. */
export function sentNoticesFor(composer: Composer): number {
  return placesFor(composer)
    .flatMap((place) => [...place.querySelectorAll(success)])
    .filter(isRendered).length;
}

/** Where a notice may appear: to be observed while a message is on its way. */
export function noticePlacesFor(composer: Composer): Node[] {
  return placesFor(composer).map((place) => ('body' in place ? place.body : place));
}
