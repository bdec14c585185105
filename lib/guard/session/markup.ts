import { later } from '../on-demand/on-demand.ts';
import type { Draft } from './draft.ts';

/** Most drafts have no formatting at all: nothing is sanitized for them inside a send gesture. */
const formatting = /<(?:b|strong|i|em|u|s|code|pre|blockquote|ul|ol)\b/i;

/** The draft's markup for the history, sanitized; undefined when it says no more than the text does. */
export function keptMarkup(draft: Draft): string | undefined {
  const { editor, surface } = draft.composer;
  if (!draft.editable || surface.engine === 'plain-field') return undefined;
  const html = editor.innerHTML;
  return formatting.test(html) ? later()?.keptHtml(html) : undefined;
}
