import { anyBox, isBeside } from '../../sites/beside-box.ts';
import { isRendered } from '../../sites/find.ts';
import { saysSend } from '../../sites/send-labels.ts';
import type { Surface } from '../../sites/site.ts';

/** Where something is written and sent on these sites that is no message of a conversation: forwards, shares, comments. */
const notAConversation = '[role="dialog"], [role="article"], article, [role="search"]';

/**
 * A loose look for what the surfaces find strictly: true where a box with a Send beside it stands in the page, and none of
 * them takes it for a composer. Words only, in the languages that are known. For a page on which no composer was found.
 */
export function hasLostComposer(document: Document, surfaces: readonly Surface[]): boolean {
  const known = new Set(surfaces.flatMap((surface) => surface.findAll(document)).map(({ editor }) => editor));
  const boxes = [...document.querySelectorAll<HTMLElement>(anyBox)].filter(
    (box) => !known.has(box) && isRendered(box) && !box.closest(notAConversation),
  );
  if (boxes.length === 0) return false;
  const sends = [...document.querySelectorAll('button, [role="button"]')].filter(
    (button) => isRendered(button) && saysSend(button),
  );
  return sends.some((send) => boxes.some((box) => isBeside(send, box)));
}
