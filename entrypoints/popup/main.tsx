import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/search-field.css';
import '../../components/history/message-list.css';
import '../../components/regret/regret.css';
import '../../components/ui/field.css';
import '../../components/popup/popup.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createMessageListModel, type DraftTools } from '../../components/history/index.ts';
import { withSiteOff } from '../../components/options/settings-edit.ts';
import {
  createOwnSiteModel,
  createRecordingModel,
  createTabModel,
  PopupPage,
  type Tab,
} from '../../components/popup/index.ts';
import { onHistoryNews } from '../../lib/history-news.ts';
import {
  draftTools,
  grantAccess,
  grantHost,
  openPage,
  removeHost,
  sitesWithoutAccess,
} from '../../lib/pages/index.ts';
import { request } from '../../lib/request.ts';
import { loadSettings, saveSettings } from '../../lib/settings-store.ts';
import { sites } from '../../lib/sites/index.ts';
import { practice } from '../../lib/sites/practice/site.ts';

/** By id, as the journal has it, and by name, as the background tells a tab's site. */
const namedSites = new Map(
  [...sites, practice].flatMap((site) => [[site.id, site] as const, [site.name, site] as const]),
);

const tab = createTabModel(request, {
  currentTab,
  sitesWithoutAccess,
  grant: (site) => grantAccess(namedSites.get(site)?.id ?? site),
  switchOn: (site) => saveSettings((now) => withSiteOff(now, namedSites.get(site)?.id ?? site, false)),
  grantHost,
  copy: (text) => navigator.clipboard.writeText(text),
  reload: async (tabId) => {
    await browser.tabs.reload(tabId);
    window.close();
  },
});
const messages = createMessageListModel(request);
const own = createOwnSiteModel(request, {
  load: loadSettings,
  save: saveSettings,
  grantHost,
  removeHost,
  leave: () => window.close(),
});
const recording = createRecordingModel({ load: loadSettings, save: saveSettings });
effect(() => {
  const state = tab.tab.value;
  const guarded = state !== null && 'composers' in state ? state.site : null;
  void recording.look(guarded === null ? null : (namedSites.get(guarded)?.id ?? guarded));
});
effect(() => {
  const state = tab.tab.value;
  const host = state !== null && 'site' in state && !namedSites.has(state.site) ? state.site : null;
  const isOn = state !== null && 'composers' in state;
  void currentTab().then((current) => own.look(isOn ? host : null, current?.id));
});

const drafts: DraftTools = {
  ...draftTools,
  insert: (attemptId, text) => leaveTo(draftTools.insert(attemptId, text)),
  resume: (attemptId) => leaveTo(draftTools.resume(attemptId)),
};

void Promise.all([tab.load(), messages.load()]);
const now = signal(Date.now());
// Opened right after a send, it sees the message leave.
onHistoryNews(() => {
  void messages.refresh().then(() => {
    now.value = Date.now();
  });
});
const { keep, keepDays } = await loadSettings();

function Page() {
  return (
    <PopupPage
      tab={tab}
      messages={messages}
      own={own}
      recording={recording}
      sites={namedSites}
      keep={keep}
      keepDays={keepDays}
      now={now.value}
      language={navigator.language}
      copy={(text) => navigator.clipboard.writeText(text)}
      drafts={drafts}
      onFollowUp={(attemptId) => void leaveTo(request('regret.open', { attemptId }))}
      onHistory={() => void leaveTo(openPage('history'))}
      onPractice={() => void openPage('practice')}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const root = document.getElementById('page');
if (root !== null) render(<Page />, root);

async function currentTab(): Promise<Tab | null> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  return current?.id === undefined ? null : { id: current.id, url: current.url ?? '' };
}

/** As a popup it would lie over what was opened; in a tab of its own it stays. */
async function leaveTo<T>(opening: Promise<T>): Promise<T> {
  const opened = await opening;
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
  return opened;
}
