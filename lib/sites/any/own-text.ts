import { writtenIn } from '../../editors/frame.ts';
import { readMailBody } from '../../editors/own-mail-text.ts';
import { readerFor } from '../../editors/read-text.ts';
import type { MessageKind } from '../../review/message.ts';
import { engineOf, isField } from './boxes.ts';

/** Where a plain mail's own text ends: its signature (RFC 3676, "-- "), or a quoted mail that fills the rest. */
const signature = /^-- ?$/m;
const quotedRest = /(?:\n[^\n]*:)?\n+(?:>[^\n]*\n?)+\s*$/;

/**
 * What the person wrote. In a plain mail only what stands before the signature and the quoted mail below it: offsets
 * then are those of the field, which a fix needs.
 */
export function ownText(box: HTMLElement, kind: MessageKind): string {
  if (!isField(box)) {
    const written = writtenIn(box);
    return kind === 'email' ? readMailBody(written) : readerFor(engineOf(box))(written);
  }
  const text = readerFor('plain-field')(box);
  if (kind !== 'email') return text;
  const signed = text.search(signature);
  const own = signed < 0 ? text : text.slice(0, signed);
  return own.replace(quotedRest, '').replace(/\n+$/, '');
}
