import { browser } from 'wxt/browser';
import type { GuardNotice } from '../guard-notices.ts';

/** Asks every guard of a tab to hold and show the next send. False where no guard is there to hear it. */
export async function startRehearsal(tabId: number): Promise<{ started: boolean }> {
  const notice: GuardNotice = { to: 'guard', type: 'rehearse' };
  try {
    await browser.tabs.sendMessage(tabId, notice);
    return { started: true };
  } catch {
    return { started: false };
  }
}
