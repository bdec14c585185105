import { editorFor } from '../../editors/index.ts';
import type { InsertAnswer, InsertNotice } from '../../messages.ts';
import type { Composer, Surface } from '../../sites/site.ts';
import type { ComposerSession } from '../session/composer-session.ts';

/**
 * Answers an insert notice in one frame: how the composer of that conversation stands, or, with a text, whether it was
 * put in. Never sends.
 *
 * @param follow the session of a composer, made when it is new
 */
export async function answerInsert(
  document: Document,
  surfaces: readonly Surface[],
  follow: (composer: Composer) => ComposerSession,
  { conversationId, text }: InsertNotice,
): Promise<InsertAnswer> {
  const composers = surfaces.flatMap((surface) => surface.findAll(document));
  const composer = composers.find((each) => each.surface.read(each).conversation.id === conversationId);
  if (composer === undefined) return 'none';
  const session = follow(composer);
  if (text === undefined) return isEmpty(session) ? 'empty' : 'not-empty';
  return insertDraft(session, text);
}

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
