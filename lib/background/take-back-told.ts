import { browser } from 'wxt/browser';
import type { MessageKind } from '../review/message.ts';

/** The day ("2026-11-24", on the person's clock) on which each site's take-back line was last told. */
const key = 'takeBack.told';

/**
 * Whether the take-back line is due (DESIGN.md 5): once a day for mail, once on each site for chat, else always. Answering
 * that it is counts as told. Of a private window nothing is remembered.
 */
export async function isTakeBackDue(
  site: string,
  kind: MessageKind,
  { now, isPrivate }: { readonly now: number; readonly isPrivate: boolean },
): Promise<boolean> {
  if (kind !== 'email' && kind !== 'chat') return true;
  const told = await daysTold();
  const today = new Date(now).toLocaleDateString('sv');
  const isDue = kind === 'chat' ? told[site] === undefined : told[site] !== today;
  if (isDue && !isPrivate) await browser.storage.local.set({ [key]: { ...told, [site]: today } });
  return isDue;
}

async function daysTold(): Promise<Readonly<Record<string, unknown>>> {
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}
