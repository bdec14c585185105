import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/search-field.css';
import '../../components/ui/choice.css';
import '../../components/ui/bar-chart.css';
import '../../components/regret/regret.css';
import '../../components/regret/follow-up.css';
import '../../components/history/message-list.css';
import '../../components/history/page/history.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import {
  createHistoryModel,
  createTransferModel,
  type EntryTools,
  HistoryPage,
  hashOf,
  viewIn,
} from '../../components/history/page/index.ts';
import { createClock } from '../../components/ui/clock.ts';
import { exportHistory, importHistory } from '../../lib/history/transfer/index.ts';
import { onHistoryNews } from '../../lib/history-news.ts';
import { createDraftReview, draftTools, pageUrl } from '../../lib/pages/index.ts';
import { request } from '../../lib/request.ts';
import { shownHtml } from '../../lib/sanitize.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../../lib/settings-store.ts';
import { sites } from '../../lib/sites/index.ts';
import { practice } from '../../lib/sites/practice/site.ts';

const model = createHistoryModel({
  send: request,
  navigate: (view, replace) => {
    if (replace) history.replaceState(null, '', hashOf(view));
    else history.pushState(null, '', hashOf(view));
  },
});

const follow = () => void model.show(viewIn(location.hash));
addEventListener('popstate', follow);
addEventListener('hashchange', follow);
const clock = createClock();
/** Messages sent in another tab meanwhile, a reminder that has come. */
const catchUp = () => {
  if (document.hidden) return;
  clock.look();
  void model.reload();
};
document.addEventListener('visibilitychange', catchUp);
onHistoryNews(catchUp);
follow();

const settings = signal(await loadSettings());
onSettingsChanged((changed) => {
  settings.value = changed;
});
const review = createDraftReview(() => settings.peek());
const tools: EntryTools = {
  ...draftTools,
  review,
  shownHtml,
  copy: (text) => navigator.clipboard.writeText(text),
  addToDictionary: (word) => void request('dictionary.add', { word }).catch(() => undefined),
};
const transfer = createTransferModel(
  {
    exportHistory: (options) => exportHistory(request, { ...options, now: Date.now() }),
    importHistory: (file, options) => importHistory(request, file, options),
    now: () => Date.now(),
    save,
  },
  () => void model.reload(),
);
const siteNames = new Map([...sites, practice].map(({ id, name }) => [id, name]));
const [takeBackUrl, optionsUrl] = [pageUrl('take-back'), pageUrl('options')];

function Page() {
  return (
    <HistoryPage
      model={model}
      tools={tools}
      transfer={transfer}
      keep={settings.value.keep}
      siteNames={siteNames}
      now={clock.now.value}
      language={navigator.language}
      weekly={settings.value.weeklyLookBack}
      onWeekly={(weeklyLookBack) => void saveSettings({ weeklyLookBack })}
      takeBackUrl={takeBackUrl}
      optionsUrl={optionsUrl}
    />
  );
}

const root = document.getElementById('page');
if (root !== null) render(<Page />, root);

/** How long a download may take to begin (ms); then the memory of its file goes. */
const downloadBegins = 60_000;

function save(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadBegins);
}
