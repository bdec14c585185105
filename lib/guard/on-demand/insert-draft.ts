import { editorFor } from '../../editors/index.ts';
import type { InsertAnswer, InsertNotice, OfferNotice } from '../../messages.ts';
import type { Composer, Surface } from '../../sites/site.ts';
import type { ComposerSession } from '../session/composer-session.ts';

/**
 * Answers a notice about a draft in one frame: how the composer of that conversation stands, after offering a text beside
 * it where that is asked and it is empty; or, with a text to insert, whether it was put in. Never sends.
 *
 * @param follow the session of a composer, made when it is new
 */
export async function answerInsert(
  document: Document,
  surfaces: readonly Surface[],
  follow: (composer: Composer) => ComposerSession,
  notice: InsertNotice | OfferNotice,
): Promise<InsertAnswer> {
  const composers = surfaces.flatMap((surface) => surface.findAll(document));
  const composer = composers.find(
    (each) => each.surface.read(each).conversation.id === notice.conversationId,
  );
  if (composer === undefined) return 'none';
  const session = follow(composer);
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
