import type { KindSettings } from '../../lib/settings.ts';

type StopPair = KindSettings['stopsFor'][number];

/** The boxes of "worth a look", one a family. */
export const lookFamilies = ['warn:tone', 'warn:slip', 'warn:proof', 'warn:need'] as const;

/** True when findings of this pair stop: "warn:*" ticks every family. */
export function stopsFor(pairs: readonly StopPair[], pair: StopPair): boolean {
  return pairs.includes(pair) || (pair.startsWith('warn:') && pairs.includes('warn:*'));
}

/** Ticks or clears one box. All four families together are kept as "warn:*", which covers later families too. */
export function withStop(pairs: readonly StopPair[], pair: StopPair, on: boolean): readonly StopPair[] {
  const ticked = (candidate: StopPair) => (candidate === pair ? on : stopsFor(pairs, candidate));
  const looks = lookFamilies.filter(ticked);
  return [
    ...(ticked('stop:*') ? (['stop:*'] as const) : []),
    ...(looks.length === lookFamilies.length ? (['warn:*'] as const) : looks),
  ];
}
