import type { ConversationNotice, InsertAnswer, SeenOnSite } from '../../guard-notices.ts';
import { seenIn } from '../../sites/seen-marks.ts';
import type { ComposerSession } from '../session/composer-session.ts';
import { answerInsert } from './insert-draft.ts';

/** Answers what our own pages ask, by the background, about the conversation of this composer. */
export async function answerAbout(
  session: ComposerSession,
  notice: ConversationNotice,
): Promise<Exclude<InsertAnswer, 'none'> | SeenOnSite> {
  if (notice.type !== 'seen') return answerInsert(session, notice);
  const { surface, root } = session.draft.composer;
  return seenIn(surface.site, root, notice.text);
}
