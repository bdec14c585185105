/**
 * The background: answers every request of lib/messages.ts, owns the history, loads the full UI where a composer was
 * found, and keeps the guard where access was granted. In: messages and browser events. Out: answers, badge,
 * notifications. May import everything of lib but lib/guard and lib/page-ui. No timers, no keep-alive: each event is
 * answered and the browser may stop it afterwards.
 */
import { browser } from 'wxt/browser';
import { createHistory } from '../history/index.ts';
import { log } from '../log.ts';
import { route } from '../router.ts';
import { onSettingsChanged } from '../settings-store.ts';
import { showBadge } from './badge.ts';
import { engineOfThisBrowser } from './engine.ts';
import { takeBrowsersDialect } from './first-dialect.ts';
import { startInOpenTabs, syncGuardScripts } from './guard-scripts.ts';
import { forgetTab } from './health.ts';
import { inBackground } from './in-background.ts';
import { settleClosedTab, settleEarlierSessions } from './journal.ts';
import { followNotifications } from './notifications.ts';
import { listenForReminders, remindOfDue } from './reminders.ts';
import { routesOf } from './routes.ts';
import { followSwitches, stopWhereSwitchedOff } from './switched-off.ts';
import { keepWeekly, listenForWeekly } from './weekly.ts';

/** Call once, synchronously, when the background's script runs: a stopped background wakes only for listeners set then. */
export function startBackground(): void {
  const history = createHistory();
  route(routesOf(history, engineOfThisBrowser()));
  followNotifications(history, inBackground);
  listenForReminders(history, inBackground);
  listenForWeekly(history, inBackground);
  onSettingsChanged((settings, before) => {
    if (settings.weeklyLookBack !== before.weeklyLookBack) inBackground(keepWeekly(history, Date.now()));
    inBackground(followSwitches(before, settings));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    inBackground(syncGuardScripts());
    if (reason !== 'install') return;
    inBackground(takeBrowsersDialect(navigator.language));
    inBackground(browser.tabs.create({ url: `${browser.runtime.getURL('/')}practice.html` }));
  });
  browser.runtime.onStartup.addListener(() => inBackground(syncGuardScripts()));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    inBackground(syncGuardScripts().then(() => startInOpenTabs(origins)));
    inBackground(showBadge());
  });
  browser.permissions.onRemoved.addListener(() => {
    inBackground(syncGuardScripts().then(stopWhereSwitchedOff));
    inBackground(showBadge());
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    inBackground(forgetTab(tabId));
    inBackground(settleClosedTab(history, tabId));
  });

  inBackground(settleEarlierSessions(history));
  inBackground(remindOfDue(history, Date.now()));
  inBackground(keepWeekly(history, Date.now()));
  inBackground(showBadge());
  log('background-started');
}
