import type { Message } from '../../review/message.ts';
import { resolveKind } from '../../review/stops.ts';
import type { Settings } from '../../settings.ts';
import type { ReleaseWay, Surface } from '../../sites/site.ts';
import type { GatePolicy } from '../attempt/types.ts';

/** The person's settings for this kind on this site, and what the surface can take, as the gate needs them. */
export function gatePolicyFor(
  settings: Settings,
  message: Message,
  way: ReleaseWay,
  surface: Surface,
): GatePolicy {
  const kind = resolveKind(settings, message.site, message.kind);
  return {
    waitMs: kind.waitMs,
    holdMs: kind.holdMs,
    cooldownMs: kind.cooldownMs,
    canRelease: surface.releaseProven && way.how !== 'ask',
    alwaysPressAgain: settings.alwaysPressAgain,
  };
}
