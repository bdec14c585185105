import { useComputed } from '@preact/signals';
import type { Keep } from '../../../lib/settings.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { recipientWords } from '../entry-words.ts';
import { UndoToast } from '../undo-toast.tsx';
import { EntryPane, type EntryTools } from './entry-pane.tsx';
import { FilterBar } from './filter-bar.tsx';
import { HistoryList } from './history-list.tsx';
import type { HistoryModel } from './history-model.ts';
import { LookingBack } from './looking-back.tsx';
import { NothingListed } from './nothing-listed.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { Tabs } from './tabs.tsx';
import type { TransferModel } from './transfer-model.ts';
import { YourData } from './your-data.tsx';

export interface HistoryPageProps {
  readonly model: HistoryModel;
  readonly tools: EntryTools;
  readonly transfer: TransferModel;
  readonly keep: Keep;
  readonly siteNames: ReadonlyMap<string, string>;
  /** Milliseconds since the epoch, told anew while the page is open. */
  readonly now: number;
  readonly language: string;
  readonly weekly: boolean;
  /** A notification once a week, or none. */
  onWeekly(on: boolean): void;
  readonly takeBackUrl: string;
  readonly optionsUrl: string;
}

/** The whole history: search, filters, details, looking back. */
export function HistoryPage(props: HistoryPageProps) {
  const { model, siteNames, now, language } = props;
  const { tab, entry } = model.view.value;
  return (
    <main class="sl history">
      <header class="history-head">
        <h1 class="page-title">History</h1>
        <Tabs model={model} />
        <nav class="history-links" aria-label="More">
          <a href={props.takeBackUrl}>What can be taken back</a>
          <a href={props.optionsUrl}>Options</a>
        </nav>
      </header>
      <p class="list-problem" role="alert">
        {model.problem.value}
      </p>
      {tab === 'looking-back' && <LookingBack {...props} send={model.send} />}
      {tab === 'your-data' && <YourData {...props} />}
      {(tab === 'messages' || tab === 'not-sent') && (
        <div class={entry === undefined ? 'history-body' : 'history-body history-body--open'}>
          <section class="history-side" aria-label={tab === 'not-sent' ? 'Not sent' : 'Messages'}>
            <div class="history-tools">
              <SearchField
                label="Search all messages"
                value={model.view.value.query}
                onSearch={(text) => void model.search(text)}
              />
              <FilterBar model={model} siteNames={siteNames} now={now} language={language} />
            </div>
            <Listed {...props} />
          </section>
          <Pane {...props} />
        </div>
      )}
    </main>
  );
}

function Listed({ model, keep, siteNames, now, language }: HistoryPageProps) {
  const { removal, selection, list } = model;
  const { tab } = model.view.value;
  const found = useComputed(() => foundWords(list.total.value, model.waiting.value));
  return (
    <>
      <SelectionBar model={model} />
      <p class={selection.count.value > 0 ? 'unseen' : 'history-found'} role="status">
        {model.state.value === 'ready' ? found : ''}
      </p>
      {list.total.value === 0 ? (
        <NothingListed model={model} keep={keep} />
      ) : (
        <HistoryList
          model={model}
          label={tab === 'not-sent' ? 'Messages that were not sent' : 'Messages'}
          now={now}
          language={language}
          siteNames={siteNames}
        />
      )}
      <UndoToast
        undo={removal.undo.value}
        onUndo={() => void removal.restore()}
        onClose={() => removal.dismissUndo()}
      />
    </>
  );
}

function Pane({ model, tools, now, language, siteNames }: HistoryPageProps) {
  const open = model.journal.value;
  if (open === null || open.events === null) {
    return (
      <div class="pane pane--none" aria-busy={open !== null}>
        {open === null && <p>Choose a message to see all of it.</p>}
      </div>
    );
  }
  return (
    <EntryPane
      key={open.attemptId}
      events={open.events}
      followUp={model.view.value.followUp === true}
      tools={tools}
      now={now}
      language={language}
      siteNames={siteNames}
      onBack={() => void model.close()}
      onDelete={(entry) => {
        void model.close();
        void model.removal.remove([entry.attemptId], `Deleted the message to ${recipientWords(entry)}.`);
      }}
      onRemind={({ attemptId }, at) => void model.remind(attemptId, at)}
    />
  );
}

function foundWords(total: number, waiting: number): string {
  const found = total === 1 ? '1 message' : `${total.toLocaleString()} messages`;
  if (waiting === 0) return found;
  return `${found}. ${waiting} more could not be written yet and will be added.`;
}
