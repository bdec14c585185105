import type { Gesture } from './gestures/index.ts';
import { onDemand } from './on-demand/on-demand.ts';
import type { ComposerSession } from './session/composer-session.ts';

/** "Test the guard here": what was recognised at this gesture, in words; null where there is nothing to read. */
export function recognisedAt({ draft }: ComposerSession, { route }: Gesture): string | null {
  const message = draft.read();
  if (!message) return null;
  const { label } = draft.composer.surface;
  return onDemand()?.rehearsalWords(message, route, label) ?? 'The guard works here. Nothing was sent.';
}
