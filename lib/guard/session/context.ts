import type { ProofContext } from '../../review/engine/client.ts';
import type { Context } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import type { Composer } from '../../sites/site.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { GuardServices } from '../services.ts';

/**
 * What the checks may know besides the message: facts of the page and the person's settings. Names are read from the page
 * only when asked for, which takes a word that looks misspelt or a wrong greeting, and so is the thread: it is long, and no
 * instant check needs it.
 */
export function contextFor(
  services: GuardServices,
  message: Message,
  composer: Composer,
  withThread = false,
): Context & ProofContext {
  const { surface } = composer;
  const { kind } = message;
  const now = services.now();
  const { dialect, dictionary } = services.settings();
  let names: readonly string[] | undefined;
  return {
    now,
    utcOffset: -new Date(now).getTimezoneOffset(),
    kind,
    dialect,
    get ownName() {
      return surface.ownName?.(composer);
    },
    ownAddress: surface.ownAddress?.(composer),
    replyAll: surface.replyAll?.(composer),
    limits: surface.limits?.(composer, kind),
    siteTokens: surface.siteTokens?.(composer),
    thread: withThread ? surface.thread?.(composer) : undefined,
    creditsLeft: withThread ? surface.creditsLeft?.(composer) : undefined,
    ...onDemand()?.recalled(message),
    siteFillsTokens: surface.siteFillsTokens ?? false,
    dictionary: new Set(dictionary),
    get knownNames() {
      names ??= [
        ...message.recipients.map((recipient) => recipient.name),
        ...(surface.knownNames?.(composer) ?? []),
        this.ownName ?? '',
      ];
      return names;
    },
  };
}
