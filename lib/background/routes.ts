import type { History } from '../history/index.ts';
import type { Answer, Ask, RequestName } from '../messages.ts';
import type { EngineHost } from '../review/engine/host.ts';
import type { Route, Routes, Sender } from '../router.ts';
import { checkFor } from './asks.ts';
import { parkedSeen } from './badge.ts';
import { loadUiInto } from './composer-ui.ts';
import { addToDictionary } from './dictionary.ts';
import { findDraftPlace, insertDraft, openFollowUp } from './drafts.ts';
import { driftReport } from './drift-report.ts';
import { findSent } from './find-sent.ts';
import { noteHealth } from './health.ts';
import { commitImport, stageImport } from './import.ts';
import { inBackground } from './in-background.ts';
import { appendToJournal, listHistory } from './journal.ts';
import { rememberEnter } from './learned.ts';
import { offerWhereFound, resumeInConversation } from './offers.ts';
import { ownHosts } from './own-hosts.ts';
import { foundIn, rememberSend, startPicking, switchOwnHost } from './own-sites.ts';
import { tellParked } from './parked.ts';
import { recall } from './recall.ts';
import { startRehearsal } from './rehearsal.ts';
import { remindOfDue, setReminder } from './reminders.ts';
import { findSeen } from './seen.ts';
import { tabState } from './tab-state.ts';
import { isTakeBackDue } from './take-back-told.ts';

/** Every request with what checks it and what answers it. */
export function routesOf(history: History, engine: EngineHost): Routes {
  return {
    'composer.found': on('composer.found', async (_, sender) => {
      const loaded = await loadUiInto(sender);
      inBackground(offerWhereFound(history, sender));
      return loaded;
    }),
    'engine.check': on('engine.check', (asked) => engine.check(asked)),
    'engine.release': on('engine.release', () => {
      engine.release();
      return {};
    }),
    'journal.append': on('journal.append', ({ events }, sender) => appendToJournal(history, events, sender)),
    'sent.digests': on('sent.digests', (asked, sender) => recall(history, asked, sender)),
    'health.report': on('health.report', async ({ health }, sender) => {
      await noteHealth(sender, health);
      inBackground(offerWhereFound(history, sender));
      return {};
    }),
    'parked.tell': on('parked.tell', async (told, sender) => {
      await tellParked(history, told, sender);
      return {};
    }),
    'parked.remind': on('parked.remind', async (asked) => {
      await setReminder(history, asked);
      return {};
    }),
    'take-back.due': on('take-back.due', async ({ site, kind }, sender) => ({
      due: await isTakeBackDue(site, kind, { now: Date.now(), isPrivate: sender.tab?.incognito === true }),
    })),
    'dictionary.add': on('dictionary.add', async ({ word }) => {
      await addToDictionary(word);
      return {};
    }),
    'enter.learned': on('enter.learned', async ({ site, enter }) => {
      await rememberEnter(site, enter);
      return {};
    }),
    'drift.report': on('drift.report', ({ tabId }) => driftReport(tabId)),
    'own.guard': on('own.guard', async ({ host, guarded, tabId }) => {
      await switchOwnHost(host, guarded, tabId);
      return {};
    }),
    'own.hosts': on('own.hosts', async () => ({ hosts: await ownHosts() })),
    'own.found': on('own.found', ({ tabId }) => foundIn(tabId)),
    'own.pick': on('own.pick', (asked) => startPicking(asked)),
    'own.learned': on('own.learned', async ({ host, box, ...rule }) => {
      await rememberSend(host, box, rule);
      return {};
    }),
    'history.list': on('history.list', (asked) => listHistory(history, asked)),
    'sent.find': on('sent.find', (asked) => findSent(history, asked)),
    'history.remove': on('history.remove', ({ attemptIds }) => history.remove(attemptIds)),
    'history.export': on('history.export', (asked) => history.export(asked)),
    'history.import.stage': on('history.import.stage', async (staged) => {
      await stageImport(history, staged);
      return {};
    }),
    'history.import.commit': on('history.import.commit', (asked) =>
      withReminders(history, commitImport(history, asked)),
    ),
    'history.import.cancel': on('history.import.cancel', async ({ importId }) => {
      await history.dropIncoming(importId);
      return {};
    }),
    'history.statistics': on('history.statistics', (asked) => history.statistics(asked)),
    'history.restore': on('history.restore', async ({ undoToken }) => ({
      restored: await withReminders(history, history.restore(undoToken)),
    })),
    'history.events': on('history.events', async ({ attemptId }) => ({
      events: await history.events(attemptId),
    })),
    'draft.find': on('draft.find', ({ attemptId }) => findDraftPlace(history, attemptId)),
    'draft.insert': on('draft.insert', (asked) => insertDraft(history, asked)),
    'seen.find': on('seen.find', ({ attemptId }) => findSeen(history, attemptId)),
    'draft.resume': on('draft.resume', async ({ attemptId }) => ({
      opened: await resumeInConversation(history, attemptId),
    })),
    'regret.open': on('regret.open', async ({ attemptId }) => {
      await openFollowUp(attemptId);
      return {};
    }),
    'tab.state': on('tab.state', ({ tabId, url }) => {
      // Only the popup asks this, and it shows what is parked.
      inBackground(parkedSeen());
      return tabState(tabId, url);
    }),
    'rehearsal.start': on('rehearsal.start', ({ tabId }) => startRehearsal(tabId)),
  };
}

/** What comes into the history brings its reminders with it. */
async function withReminders<T>(history: History, work: Promise<T>): Promise<T> {
  const done = await work;
  inBackground(remindOfDue(history, Date.now()));
  return done;
}

function on<N extends RequestName>(
  name: N,
  answer: (ask: Ask<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
): Route<N> {
  return { check: checkFor(name), answer };
}
