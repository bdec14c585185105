import { maskSecrets } from '../../review/checks/secret/mask.ts';
import type { Message } from '../../review/message.ts';
import { later } from '../on-demand/on-demand.ts';
import type { Draft } from './draft.ts';

/** Most drafts have no formatting at all: nothing is sanitized for them inside a send gesture. */
const formatting = /<(?:b|strong|i|em|u|s|code|pre|blockquote|ul|ol)\b/i;

/**
 * The draft's markup for the history, sanitized; undefined when it says no more than the text does, or when the text
 * holds a secret: masking knows text only.
 */
export function keptMarkup(draft: Draft, message: Message): string | undefined {
  const { editor, surface } = draft.composer;
  if (!draft.editable || surface.engine === 'plain-field') return undefined;
  const html = editor.innerHTML;
  if (!formatting.test(html) || maskSecrets(message.text) !== message.text) return undefined;
  return later()?.keptHtml(html);
}
