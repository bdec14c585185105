import type { EngineAnswer, EngineAsk } from './ask.ts';

export interface WorkerAsk {
  readonly id: number;
  readonly asked: EngineAsk;
}

export type WorkerAnswer =
  | { readonly id: number; readonly answer: EngineAnswer }
  | { readonly id: number; readonly failed: true };

/** What the background asks of the offscreen document; `to` keeps every other listener out of it. */
export type OffscreenAsk =
  | { readonly to: 'offscreen'; readonly do: 'check'; readonly asked: EngineAsk }
  | { readonly to: 'offscreen'; readonly do: 'release' };

export type OffscreenAnswer = EngineAnswer | { readonly failed: true };

export function isForOffscreen(message: unknown): message is OffscreenAsk {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'offscreen';
}

/** The engine goes this long after the last check; DESIGN.md 2 says within a minute. In milliseconds. */
export const idleLifetime = 45_000;
/** After "writing stopped" a while is left, since people often go on. In milliseconds. */
export const releasedLifetime = 15_000;
/** A check that takes longer than this has failed: the coldest start measured is far below. In milliseconds. */
export const patience = 10_000;
