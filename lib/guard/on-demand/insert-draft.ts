import { editorFor } from '../../editors/index.ts';
import type { InsertAnswer, InsertNotice, OfferNotice } from '../../guard-notices.ts';
import type { ComposerSession } from '../session/composer-session.ts';

/**
 * Answers a notice about a draft for this composer's conversation: how the composer stands, after offering a text beside
 * it where that is asked and it is empty; or, with a text to insert, whether it was put in. Never sends.
 */
export async function answerInsert(
  session: ComposerSession,
  notice: InsertNotice | OfferNotice,
): Promise<Exclude<InsertAnswer, 'none'>> {
  if (notice.type === 'insert' && notice.text !== undefined) return insertDraft(session, notice.text);
  if (!isEmpty(session)) return 'not-empty';
  if (notice.type === 'offer') offerDraft(session, notice);
  return 'empty';
}

/** Says that a message was let sit, and puts its text into the composer when the person wants it. */
export function offerDraft(
  session: ComposerSession,
  { text, name }: Pick<OfferNotice, 'text' | 'name'>,
): void {
  const shown = session.ui.status({
    text: name === '' ? 'You let a message sit here.' : `You let a message to ${name} sit.`,
    stays: true,
    offer: {
      words: 'Put it in',
      onAccept() {
        shown.close();
        void insertDraft(session, text).then((done) => {
          if (done !== 'inserted')
            session.ui.status({ text: notPutIn[done], tone: 'alert', stays: true, copyText: text });
        });
      },
    },
  });
}

const notPutIn = {
  'not-empty': 'Something is written here already.',
  refused: 'The message box did not take it.',
} as const;

/**
 * Writes a draft into a composer with nothing in it, and reads it back. What was begun there is never touched.
 *
 * @returns 'refused' when this editor did not take the text; it is then as it was
 */
export async function insertDraft(
  session: ComposerSession,
  text: string,
): Promise<'inserted' | 'not-empty' | 'refused'> {
  const { draft } = session;
  if (!draft.editable || draft.read() === null) return 'refused';
  if (!isEmpty(session)) return 'not-empty';
  const { editor, surface } = draft.composer;
  const engine = editorFor(surface.engine);
  editor.focus();
  const written = await engine.replace(editor, 0, engine.readText(editor).length, text);
  session.textChanged();
  return written ? 'inserted' : 'refused';
}

function isEmpty(session: ComposerSession): boolean {
  return session.draft.read()?.text.trim() === '';
}
