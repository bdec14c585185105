import type { Message } from '../../review/message.ts';
import { resolveKind } from '../../review/stops.ts';
import type { Settings } from '../../settings.ts';
import type { ReleaseWay, Surface } from '../../sites/site.ts';
import type { GatePolicy } from '../attempt/types.ts';

/**
 * The person's settings for this kind on this site, and what the surface can take, as the gate needs them.
 *
 * @param way null for what may be no send at all but a new line: only a finding stops that, no hold
 */
export function gatePolicyFor(
  settings: Settings,
  message: Message,
  way: ReleaseWay | null,
  surface: Surface,
): GatePolicy {
  const kind = resolveKind(settings, message.site, message.kind);
  return {
    waitMs: kind.waitMs,
    holdMs: way ? kind.holdMs : 0,
    cooldownMs: kind.cooldownMs,
    canRelease: surface.releaseProven && way !== null && way.how !== 'ask',
    alwaysPressAgain: settings.alwaysPressAgain,
  };
}
