import { browser } from 'wxt/browser';
import type { GuardHealth } from '../messages.ts';
import { attentionColor } from './badge.ts';

const words: Record<GuardHealth['state'], string> = {
  active: 'Second Look is on',
  late: 'Second Look is on. Reload this tab for full protection.',
  drifted: 'Second Look: this site has changed. Check before you send.',
};

/**
 * Says on the toolbar icon how the guard stands in one tab: silence on the page means that all is well only where this
 * says that the guard is on. Both browsers take it back by themselves when the tab goes elsewhere.
 */
export async function showOnToolbar(tabId: number, state: GuardHealth['state']): Promise<void> {
  const told = [browser.action.setTitle({ tabId, title: words[state] })];
  if (state === 'drifted') {
    told.push(browser.action.setBadgeText({ tabId, text: '!' }));
    told.push(browser.action.setBadgeBackgroundColor({ tabId, color: attentionColor }));
  }
  await Promise.all(told);
}

/** The guard of this tab was ended: its site was switched off, or access to it was taken back. */
export async function showOffOnToolbar(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setTitle({ tabId, title: 'Second Look is off here' }),
    browser.action.setBadgeText({ tabId, text: '' }),
  ]);
}
