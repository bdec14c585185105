import { type HistoryView, hashOf } from './address.ts';
import type { HistoryModel } from './history-model.ts';

const tabs: readonly { readonly tab: HistoryView['tab']; readonly words: string }[] = [
  { tab: 'messages', words: 'Messages' },
  { tab: 'not-sent', words: 'Not sent' },
  { tab: 'looking-back', words: 'Looking back' },
  { tab: 'your-data', words: 'Your data' },
];

/** The parts of the page, as links: each has an address of its own. */
export function Tabs({ model }: { readonly model: HistoryModel }) {
  const shown = model.view.value.tab;
  return (
    <nav class="tabs" aria-label="Parts of the history">
      {tabs.map(({ tab, words }) => (
        <a
          key={tab}
          class={tab === shown ? 'tab tab--shown' : 'tab'}
          href={hashOf({ tab, query: '', filter: {} })}
          aria-current={tab === shown ? 'page' : undefined}
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
