import { later } from '../on-demand/on-demand.ts';
import type { Draft } from './draft.ts';

/** Most drafts have no formatting at all: nothing is kept of their markup. */
const formatting = 'b, strong, i, em, u, s, code, pre, blockquote, ul, ol';

/** The draft's markup as it stands; undefined when it says no more than the text does. */
export function markupOf(draft: Draft): string | undefined {
  const { editor, surface } = draft.composer;
  if (!draft.editable || surface.engine.startsWith('plain-')) return undefined;
  // An editor may be a frame: its text stands in another document.
  const written = (editor as Partial<HTMLIFrameElement>).contentDocument?.body ?? editor;
  return written.querySelector(formatting) ? written.innerHTML : undefined;
}

let newest: { readonly html: string; readonly kept: string | undefined } | undefined;

/** Markup as the history may keep it. Sanitizing takes milliseconds: not in a send gesture, and once for all lines of an attempt. */
export function keptMarkup(html: string): string | undefined {
  if (newest?.html !== html) newest = { html, kept: later()?.keptHtml(html) };
  return newest.kept;
}
