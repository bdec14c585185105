import { whatNow, whatNowRefused } from '../../regret/what-now.ts';
import type { MessageMenu, OwnMessage } from '../../sites/message-menu.ts';
import { policyIdFor, takeBackFor } from '../../sites/policies/index.ts';
import type { GuardServices, SentBefore } from '../services.ts';

/** Where an own message stands. */
export interface Thread {
  readonly site: string;
  /** '' where it is not known. */
  readonly conversationId: string;
  /** Its row of the take-back table. */
  readonly policyId: string;
}

interface NoDelete {
  readonly services: GuardServices;
  readonly menu: MessageMenu;
  readonly message: OwnMessage;
  readonly thread: Thread;
  /** How the site denies it. */
  readonly trouble: 'greyed' | 'missing' | 'failed';
  readonly anchor: HTMLElement;
}

/** Says by the menu why there is no Delete, and offers the follow-up where the message is in the history. */
export async function tellNoDelete({
  services,
  menu,
  message,
  thread,
  trouble,
  anchor,
}: NoDelete): Promise<void> {
  const { policyId } = thread;
  const kept = await findKept(services, thread, message);
  if (!kept && !menu.ownIsTold) return;
  const { openFollowUp } = services;
  const at = { now: services.now(), ...(kept ? { sentAt: kept.sentAt } : {}) };
  const known = kept ? whatNow({ policyId, status: 'sent', sentAt: kept.sentAt }, at) : null;
  services.ui().status({
    text: words(menu.siteName)[trouble],
    tone: 'plain',
    stays: false,
    anchor,
    // What says that it can be taken back is no explanation here.
    ...(known?.state === 'open' ? {} : { takeBack: takeBackFor(policyId, at) }),
    regret: {
      whatNow: (now) =>
        trouble === 'failed' && kept
          ? whatNow({ policyId, status: 'sent', sentAt: kept.sentAt }, { now })
          : whatNowRefused(policyId),
      ...(kept && openFollowUp ? { onFollowUp: () => openFollowUp(kept.attemptId) } : {}),
    },
  });
}

/** A delete was chosen and the message is gone: the history follows. */
export async function noteDeleted(
  services: GuardServices,
  message: OwnMessage,
  thread: Thread,
): Promise<void> {
  const kept = await findKept(services, thread, message);
  if (kept) services.journal([{ attemptId: kept.attemptId, type: 'deleted', at: services.now() }]);
}

const words = (site: string) =>
  ({
    greyed: '“Delete” is greyed out for this message.',
    missing: `${site} offers no “Delete” for this message.`,
    failed: `${site} did not delete it.`,
  }) as const;

/** Read while the message is on show: once it is deleted nothing says where it was. */
export function threadOf({ window, surfaces }: GuardServices, { item }: OwnMessage): Thread {
  const composer = surfaces
    .flatMap((surface) => surface.findAll(window.document))
    .find(({ root }) => root.contains(item));
  const site = surfaces[0]?.site ?? '';
  // Without a composer, as in a thread that has ended, nothing says what it is: then it is told as an InMail.
  if (!composer) return { site, conversationId: '', policyId: policyIdFor(site, '', 'message', true) };
  const { surface } = composer;
  const mayBeInMail = surface.mayBeInMail?.(composer) ?? false;
  return {
    site,
    conversationId: surface.read(composer).conversation.id,
    policyId: policyIdFor(site, surface.id, surface.kind(composer), mayBeInMail),
  };
}

async function findKept(
  { findSent }: GuardServices,
  { site, conversationId }: Thread,
  { text }: OwnMessage,
): Promise<SentBefore | null> {
  if (conversationId === '' || !findSent) return null;
  return findSent(site, conversationId, text, 'newest').catch(() => null);
}
