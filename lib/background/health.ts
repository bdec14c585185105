import { browser } from 'wxt/browser';
import type { GuardNotice } from '../guard-notices.ts';
import type { GuardHealth } from '../messages.ts';
import type { Sender } from '../router.ts';
import { isSwitchedOff } from './site-switches.ts';
import { showOffOnToolbar, showOnToolbar } from './toolbar.ts';

/**
 * What the guards last said of themselves, one key a frame so that frames never overwrite each other. In the session's
 * memory: it outlives a stopped background, and goes with the browser and with an update of the extension.
 */
const prefix = 'health:';

const keyOf = (tabId: number, frameId: number) => `${prefix}${tabId}:${frameId}`;

/** The worst of a tab's frames speaks for it. */
const worstFirst = ['drifted', 'late', 'active'] as const satisfies readonly GuardHealth['state'][];

/** What several frames are together. */
export function worstOf(guards: readonly GuardHealth[]): GuardHealth['state'] {
  return worstFirst.find((worse) => guards.some((guard) => guard.state === worse)) ?? 'active';
}

/**
 * Keeps the newest word of one frame, and says on the toolbar how its tab stands. A guard that came with the page of a
 * site that is switched off (the required ones load by the manifest) is ended at its first word.
 */
export async function noteHealth(sender: Sender, health: GuardHealth): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  if (await isSwitchedOff(health.site)) {
    await stopGuard(tabId, sender.frameId ?? 0);
    return;
  }
  await browser.storage.session.set({ [keyOf(tabId, sender.frameId ?? 0)]: health });
  const frames = await framesOf(tabId);
  await showOnToolbar(tabId, worstOf(frames.map((frame) => frame.health)));
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  const all = await framesOf(tabId);
  await browser.storage.session.remove(all.map(({ frameId }) => keyOf(tabId, frameId)));
}

/**
 * What the guards of a tab that are still there have said. Frames go without a word (navigation, removal), and no
 * browser event tells a page load from a change of address: so each one is asked whether anybody is there.
 */
export async function healthOf(tabId: number): Promise<GuardHealth[]> {
  const frames = await framesOf(tabId);
  const present = await Promise.all(frames.map(({ frameId }) => isGuardIn(tabId, frameId)));
  const gone = frames.filter((_, index) => !present[index]);
  await browser.storage.session.remove(gone.map(({ frameId }) => keyOf(tabId, frameId)));
  return frames.filter((_, index) => present[index]).map(({ health }) => health);
}

/** The frames of one tab that a guard has spoken from; some may be gone. */
export async function framesOfTab(tabId: number): Promise<number[]> {
  return (await framesOf(tabId)).map(({ frameId }) => frameId);
}

/** The same, with what each said last. */
export async function framesWithHealth(
  tabId: number,
): Promise<readonly { readonly frameId: number; readonly health: GuardHealth }[]> {
  return framesOf(tabId);
}

/** Ends the guards whose site is not among these: what they would say of themselves from now on is over. */
export async function stopGuards(isOver: (site: string) => Promise<boolean>): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const frames = await guardedFrames();
  const ends = frames.map(async ({ tabId, frameId }) => {
    if (await isOver((stored[keyOf(tabId, frameId)] as GuardHealth).site)) await stopGuard(tabId, frameId);
  });
  await Promise.all(ends);
}

async function stopGuard(tabId: number, frameId: number): Promise<void> {
  const notice: GuardNotice = { to: 'guard', type: 'stop' };
  await browser.storage.session.remove(keyOf(tabId, frameId));
  // A frame that is gone has no guard, and a tab that is gone no icon.
  await browser.tabs.sendMessage(tabId, notice, { frameId }).catch(() => undefined);
  if ((await framesOf(tabId)).length === 0) await showOffOnToolbar(tabId).catch(() => undefined);
}

/** Every frame of any tab that a guard has spoken from since the browser started; some may be gone. */
export async function guardedFrames(): Promise<{ tabId: number; frameId: number }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const [tabId, frameId] = key.slice(prefix.length).split(':').map(Number);
      return { tabId: tabId ?? 0, frameId: frameId ?? 0 };
    });
}

async function framesOf(tabId: number): Promise<{ frameId: number; health: GuardHealth }[]> {
  const stored = await browser.storage.session.get(null);
  const own = `${prefix}${tabId}:`;
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(own))
    .map(([key, health]) => ({ frameId: Number(key.slice(own.length)), health: health as GuardHealth }));
}

async function isGuardIn(tabId: number, frameId: number): Promise<boolean> {
  const notice: GuardNotice = { to: 'guard', type: 'present' };
  try {
    await browser.tabs.sendMessage(tabId, notice, { frameId });
    return true;
  } catch {
    // "Receiving end does not exist": the frame holds another document now, or none.
    return false;
  }
}
