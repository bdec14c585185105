import { browser } from 'wxt/browser';
import { documentIdOf } from '../browser-quirks.ts';
import { AppError } from '../errors.ts';
import { log } from '../log.ts';
import type { Sender } from '../router.ts';
import { isOwnPage } from '../router.ts';

/** What can be shown comes first; what no send gesture waits for follows. */
const onDemandScripts = ['/page-ui.js', '/page-later.js'] as const;

/** Frames whose script is on its way: two composers found at once must not load it twice. */
const loading = new Map<string, Promise<void>>();

/**
 * Loads the full review UI into exactly the frame that asks, about:blank frames too (codebases.md 5.5: executeScript
 * reaches them by frame id). A page of ours brings the UI itself. Throws 'ui-not-loaded'.
 */
export async function loadUiInto(sender: Sender): Promise<{ ui: boolean }> {
  if (isOwnPage(sender)) return { ui: false };
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new AppError('ui-not-loaded');
  const frameId = sender.frameId ?? 0;
  const frame = `${tabId}:${frameId}:${documentIdOf(sender) ?? ''}`;
  const underWay = loading.get(frame) ?? inject(tabId, frameId).finally(() => loading.delete(frame));
  loading.set(frame, underWay);
  await underWay;
  return { ui: true };
}

async function inject(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [...onDemandScripts],
      injectImmediately: true,
    });
    log('ui-injected');
  } catch (cause) {
    log('ui-injection-failed');
    throw new AppError('ui-not-loaded', undefined, { cause });
  }
}
