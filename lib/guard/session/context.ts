import type { Context } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import type { Composer } from '../../sites/site.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { GuardServices } from '../services.ts';

/**
 * What the checks may know besides the message: facts of the page and the person's settings, as plain data. The thread
 * is read only when asked for: it is long, and no instant check needs it.
 */
export function contextFor(
  services: GuardServices,
  message: Message,
  composer: Composer,
  withThread = false,
): Context {
  const { surface } = composer;
  const now = services.now();
  return {
    now,
    utcOffset: -new Date(now).getTimezoneOffset(),
    ownName: surface.ownName?.(composer),
    ownAddress: surface.ownAddress?.(composer),
    replyAll: surface.replyAll?.(composer),
    limits: surface.limits?.(composer),
    siteTokens: surface.siteTokens?.(composer),
    thread: withThread ? surface.thread?.(composer) : undefined,
    creditsLeft: withThread ? surface.creditsLeft?.(composer) : undefined,
    ...onDemand()?.recalled(message),
    siteFillsTokens: surface.siteFillsTokens ?? false,
    dictionary: new Set(services.settings().dictionary),
    knownNames: [
      ...message.recipients.map((recipient) => recipient.name),
      ...(surface.knownNames?.(composer) ?? []),
    ],
  };
}
