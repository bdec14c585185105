import { isRendered } from '../../sites/find.ts';
import { takeBackFor } from '../../sites/policies/index.ts';
import { undoControlOf } from '../../sites/undo-controls.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { Saw } from '../departure/index.ts';
import type { GuardServices } from '../services.ts';
import type { ComposerSession } from '../session/composer-session.ts';
import { recipientWords } from '../session/words.ts';
import { policyIdOf } from './policy-id-of.ts';
import { regretOffer } from './regret-offer.ts';

/**
 * The site took it: what can be taken back, until when, and help for whoever regrets it. Chat is told about once on each
 * site and mail once a day (DESIGN.md 5): a chat line that has nothing new to tell is followed by nothing.
 *
 * @param sentAt milliseconds since the epoch
 */
export async function showLeft(
  session: ComposerSession,
  attempt: SendAttempt,
  sentAt: number,
): Promise<void> {
  const { services } = session;
  const { message } = attempt;
  const name = recipientWords(message);
  if (attempt.route === 'schedule') {
    session.ui.status({ text: `Scheduled. It goes to ${name} later.`, tone: 'good' });
    return;
  }
  const policyId = policyIdOf(attempt);
  const takeBack = takeBackFor(policyId, { now: services.now(), sentAt });
  const sent = `Sent to ${name}.`;
  if (services.isOrphaned()) {
    const text = `${sent} It is not in your history: Second Look was updated. Reload this tab.`;
    session.ui.status({ text, tone: 'alert', stays: true, takeBack, regret: regretOffer(policyId, sentAt) });
    return;
  }
  const isDue = await services.takeBackDue(message.site, message.kind);
  if (message.kind === 'chat' && !isDue) return;
  session.ui.status({
    text: sent,
    tone: 'good',
    regret: regretOffer(policyId, sentAt, followUpTo(services, attempt)),
    ...besideUndo(session),
    ...(isDue ? { takeBack } : {}),
  });
}

/** Nothing, or too little, shows that it left. */
export function showNotConfirmed(session: ComposerSession, { message }: SendAttempt, saw: Saw): void {
  const name = recipientWords(message);
  const text =
    saw === 'restored'
      ? `The site put your message to ${name} back: it was not sent.`
      : `Not confirmed: nothing shows yet that your message to ${name} left.`;
  session.ui.status({ text, tone: 'alert', stays: true });
}

/** Where the site offers its own Undo it is the best help there is: beside it, never over it. */
function besideUndo({ draft }: ComposerSession): { readonly anchor?: HTMLElement } {
  const { root, surface } = draft.composer;
  const control = undoControlOf(surface.site);
  const undo = control === undefined ? null : root.ownerDocument.querySelector(control);
  return undo?.parentElement && isRendered(undo) ? { anchor: undo.parentElement } : {};
}

/** The way to our own page, where the message is kept. */
function followUpTo(services: GuardServices, { id, message }: SendAttempt): (() => void) | undefined {
  const { keep, sites } = services.settings();
  const { openFollowUp } = services;
  if (!openFollowUp || keep === 'nothing' || sites[message.site]?.notRecorded) return undefined;
  return () => openFollowUp(id);
}
