import { browser } from 'wxt/browser';
import { AppError } from '../errors.ts';
import type { Answer, Ask } from '../messages.ts';
import type { FoundBox } from '../own-site-requests.ts';
import type { OwnSiteNotice } from '../sites/any/notice.ts';
import type { BoxRule } from '../sites/any/rules.ts';
import { startInFrames, startInOpenTabs, syncGuardScripts } from './guard-scripts.ts';
import { framesOfTab } from './health.ts';
import { isListedHost, isOwnHost, keepBoxRule, patternFor, setGuarded } from './own-hosts.ts';
import { stopWhereSwitchedOff } from './switched-off.ts';

/** What looks at a page and lets the person point at parts of it: loaded only when asked for. */
const tools = '/any-tools.js';

/**
 * Guards a host from now on, open tabs too, or lets go of it. Access is the popup's to ask for: only a click may.
 * @param tabId a tab of another host that has it in a frame
 */
export async function switchOwnHost(host: string, guarded: boolean, tabId?: number): Promise<void> {
  await setGuarded(host, guarded);
  await syncGuardScripts();
  if (!guarded) await stopWhereSwitchedOff();
  else if (tabId === undefined) await startInOpenTabs([patternFor(host)]);
  else await startInFrames(tabId);
}

/** What the adapter made of the boxes of a tab, in all frames that a guard runs in, and which hosts' frames have none. */
export async function foundIn(tabId: number): Promise<Answer<'own.found'>> {
  const frames = await framesOfTab(tabId);
  const found = await Promise.all(frames.map((frameId) => look(tabId, frameId)));
  const hosts = [...new Set(found.flatMap((one) => one.frames))];
  const guarded = await Promise.all(hosts.map((host) => isListedHost(host) || isOwnHost(host)));
  return {
    boxes: found.flatMap(({ boxes }) => boxes),
    frames: hosts.filter((_, index) => !guarded[index]),
  };
}

interface Found {
  readonly boxes: readonly FoundBox[];
  readonly frames: readonly string[];
}

async function look(tabId: number, frameId: number): Promise<Found> {
  const answer = await tellTools(tabId, frameId, { to: 'any-tools', type: 'found' });
  // Our own script's answer; null where the frame is gone.
  const { boxes = [], frames = [] } = (answer ?? {}) as Partial<Found>;
  return { boxes: boxes.map((box) => ({ ...box, frameId })), frames };
}

/** The next click in that frame says what sends this box. */
export async function startPicking({ tabId, frameId, box }: Ask<'own.pick'>): Promise<Answer<'own.pick'>> {
  return { started: (await tellTools(tabId, frameId, { to: 'any-tools', type: 'pick', box })) === true };
}

/** Keeps what sends a box of a host that is switched on. Throws 'bad-request' for any other. */
export async function rememberSend(host: string, box: string, rule: BoxRule): Promise<void> {
  if (!(await isOwnHost(host))) throw new AppError('bad-request');
  await keepBoxRule(host, box, rule);
}

/** Asks the tools of one frame, which are loaded for it; null where it holds another document by now. */
export async function tellTools(tabId: number, frameId: number, notice: OwnSiteNotice): Promise<unknown> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [tools] });
    return await browser.tabs.sendMessage(tabId, notice, { frameId });
  } catch {
    // The frame holds another document by now.
    return null;
  }
}
