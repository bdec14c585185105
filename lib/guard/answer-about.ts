import type { ConversationNotice, InsertAnswer, SeenOnSite } from '../guard-notices.ts';
import type { ComposerWatch } from './composer-watch.ts';
import { onDemand, onDemandArrival } from './on-demand/on-demand.ts';
import type { GuardServices } from './services.ts';

/** Answers what the background asks about one conversation; "none" where this page shows no composer for it. */
export async function answerAbout(
  { surfaces, window }: GuardServices,
  watch: ComposerWatch,
  notice: ConversationNotice,
): Promise<InsertAnswer | SeenOnSite> {
  const composer = surfaces
    .flatMap((surface) => surface.findAll(window.document))
    .find((found) => found.surface.read(found).conversation.id === notice.conversationId);
  if (!composer) return 'none';
  const session = watch.follow(composer);
  await onDemandArrival();
  return onDemand()?.answerAbout(session, notice) ?? 'none';
}
