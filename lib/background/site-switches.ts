import type { Settings } from '../settings.ts';
import { loadSettings } from '../settings-store.ts';

/** Whether the person switched this site off in the options. What the browser lets us do there stays as it is. */
export async function isSwitchedOff(siteId: string): Promise<boolean> {
  return isOffIn(await loadSettings(), siteId);
}

/** The same, by settings that were read already. */
export function isOffIn({ sites }: Settings, siteId: string): boolean {
  return sites[siteId]?.off === true;
}

/** The sites whose switch was moved between these settings, and how it stands now. */
export function movedSwitches(
  before: Settings,
  now: Settings,
): { readonly on: string[]; readonly off: string[] } {
  const ids = [...new Set([...Object.keys(before.sites), ...Object.keys(now.sites)])];
  const moved = ids.filter((id) => isOffIn(before, id) !== isOffIn(now, id));
  return { on: moved.filter((id) => !isOffIn(now, id)), off: moved.filter((id) => isOffIn(now, id)) };
}
