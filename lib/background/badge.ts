import { browser } from 'wxt/browser';
import { grantedAmong, requiredHosts } from './hosts.ts';

/** Ids of parked messages that were told and not yet looked at. Kept on disk: a closed browser must not silence them. */
const unseenKey = 'parked.unseen';

/** The stop and warn colours of components/ui, as the toolbar needs them: without custom properties. */
const alertColor = '#b3261e';
export const attentionColor = '#8a5a00';

/**
 * Shows on the toolbar icon what cannot be shown on any page: that we lack access where the guard must run, or how many
 * messages were not sent. Lacking access comes first.
 */
export async function showBadge(): Promise<void> {
  const granted = await grantedAmong(requiredHosts);
  if (granted.length < requiredHosts.length) {
    await setBadge(
      '!',
      alertColor,
      'Second Look has no access to a site it guards. Open it to allow access.',
    );
    return;
  }
  const unseen = (await unseenParked()).length;
  if (unseen > 0) await setBadge(String(unseen), attentionColor, `Second Look: ${unseen} not sent`);
  else await setBadge('', attentionColor, 'Second Look');
}

/** One more message that was not sent; the same one twice counts once. */
export async function addUnseenParked(attemptId: string): Promise<void> {
  const unseen = new Set(await unseenParked());
  await browser.storage.local.set({ [unseenKey]: [...unseen.add(attemptId)] });
  await showBadge();
}

/** The person looked at the list. */
export async function parkedSeen(): Promise<void> {
  await browser.storage.local.remove(unseenKey);
  await showBadge();
}

async function unseenParked(): Promise<string[]> {
  const stored = (await browser.storage.local.get(unseenKey))[unseenKey];
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}

async function setBadge(text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
  ]);
}
