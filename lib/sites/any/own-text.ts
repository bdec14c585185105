import { writtenIn } from '../../editors/frame.ts';
import { readMailBody } from '../../editors/own-mail-text.ts';
import { ownPlainMail } from '../../editors/own-plain-mail.ts';
import { readerFor } from '../../editors/read-text.ts';
import type { MessageKind } from '../../review/message.ts';
import { engineOf, isField } from './boxes.ts';

/** What the person wrote: of a mail neither what it quotes nor its signature, as the engine that writes it reads it. */
export function ownText(box: HTMLElement, kind: MessageKind): string {
  if (isField(box)) {
    const text = readerFor('plain-field')(box);
    return kind === 'email' ? ownPlainMail(text).text : text;
  }
  const written = writtenIn(box);
  return kind === 'email' ? readMailBody(written) : readerFor(engineOf(box))(written);
}
