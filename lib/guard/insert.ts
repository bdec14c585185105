import type { InsertAnswer, InsertNotice, OfferNotice } from '../guard-notices.ts';
import type { ComposerWatch } from './composer-watch.ts';
import { onDemand, onDemandArrival } from './on-demand/on-demand.ts';
import type { GuardServices } from './services.ts';

/** Answers a notice about a draft for one conversation; 'none' where this page shows no composer for it. */
export async function answerNotice(
  { surfaces, window }: GuardServices,
  watch: ComposerWatch,
  notice: InsertNotice | OfferNotice,
): Promise<InsertAnswer> {
  const composer = surfaces
    .flatMap((surface) => surface.findAll(window.document))
    .find((found) => found.surface.read(found).conversation.id === notice.conversationId);
  if (!composer) return 'none';
  const session = watch.follow(composer);
  await onDemandArrival();
  return onDemand()?.answerInsert(session, notice) ?? 'none';
}
