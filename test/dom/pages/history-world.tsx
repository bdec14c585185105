import '../../../components/ui/tokens.css';
import '../../../components/ui/ui.css';
import '../../../components/ui/search-field.css';
import '../../../components/ui/choice.css';
import '../../../components/ui/bar-chart.css';
import '../../../components/regret/regret.css';
import '../../../components/regret/follow-up.css';
import '../../../components/history/message-list.css';
import '../../../components/history/page/history.css';
import { render } from 'preact';
import { vi } from 'vitest';
import type { SendRequest } from '../../../components/history/index.ts';
import {
  createHistoryModel,
  createTransferModel,
  type EntryTools,
  HistoryPage,
  type HistoryView,
  hashOf,
  type TransferTools,
  viewIn,
} from '../../../components/history/page/index.ts';
import { AppError } from '../../../lib/errors.ts';
import { entryOf } from '../../../lib/history/entry.ts';
import type { Entry, JournalEvent } from '../../../lib/history/events.ts';
import { answers, queryOf, searchWordsOf } from '../../../lib/history/search/index.ts';
import { statisticsOf } from '../../../lib/history/statistics.ts';
import type { Ask } from '../../../lib/messages.ts';
import { shownHtml } from '../../../lib/sanitize.ts';
import type { Keep } from '../../../lib/settings.ts';
import { now } from '../../unit/components/pages-entries.ts';

export interface World {
  readonly journals: ReadonlyMap<string, readonly JournalEvent[]>;
  readonly tools: { readonly [Tool in keyof EntryTools]: ReturnType<typeof vi.fn> };
  readonly asked: { readonly name: string; readonly ask: unknown }[];
  readonly views: HistoryView[];
  readonly onWeekly: ReturnType<typeof vi.fn>;
  readonly files: { readonly [Tool in keyof TransferTools]: TransferTools[Tool] };
}

/** The history page over a background that keeps journals in memory and finds as the real one does. */
export async function openHistory(
  journals: readonly (readonly JournalEvent[])[],
  { hash = '', broken = false, keep = 'text' }: { hash?: string; broken?: boolean; keep?: Keep } = {},
): Promise<World> {
  let kept = new Map(journals.map((events) => [events[0]?.attemptId ?? '', events]));
  let removed = new Map<string, readonly JournalEvent[]>();
  const asked: World['asked'] = [];
  const views: HistoryView[] = [];

  const entries = (): Entry[] =>
    [...kept.values()]
      .map(entryOf)
      .filter((entry) => entry !== null)
      .sort((a, b) => b.startedAt - a.startedAt);

  const list = ({ query = '', filter = {}, skip = 0, limit }: Ask<'history.list'>) => {
    const wanted = queryOf(query, filter);
    const { from = 0, until = Number.POSITIVE_INFINITY } = filter;
    const found = entries().filter(
      (entry) =>
        entry.startedAt >= from &&
        entry.startedAt < until &&
        (wanted === null || answers(searchWordsOf(entry), wanted)),
    );
    return { entries: found.slice(skip, skip + limit), total: found.length };
  };

  const answer = (name: string, ask: never): unknown => {
    if (broken) throw new AppError('history-broken');
    if (name === 'history.list') return list(ask);
    if (name === 'history.events')
      return { events: kept.get((ask as { attemptId: string }).attemptId) ?? [] };
    if (name === 'history.remove') {
      const ids = (ask as Ask<'history.remove'>).attemptIds;
      removed = new Map(kept);
      if (ids === 'all') kept = new Map();
      else for (const id of ids) kept.delete(id);
      return { undoToken: 'token', removed: ids.length };
    }
    if (name === 'history.restore') {
      kept = removed;
      return { restored: 1 };
    }
    if (name === 'parked.remind') {
      const { attemptId, at } = ask as { attemptId: string; at: number | null };
      const line: JournalEvent = {
        attemptId,
        type: 'reminder',
        at: now,
        ...(at === null ? {} : { remindAt: at }),
      };
      kept.set(attemptId, [...(kept.get(attemptId) ?? []), line]);
      return {};
    }
    if (name === 'history.statistics') {
      const facts = entries().map((entry) => ({
        time: entry.startedAt,
        facets: [...searchWordsOf(entry)].filter((word) => word.startsWith('=')),
      }));
      return statisticsOf(facts);
    }
    throw new Error(`Nobody answers ${name}`);
  };
  const send = (async (name: string, ask: unknown) => {
    asked.push({ name, ask });
    return answer(name, ask as never);
  }) as SendRequest;

  const model = createHistoryModel({
    send,
    navigate(view) {
      views.push(view);
      // As the page does: what is opened by a link shows up in the address and is read from it.
      if (viewIn(hashOf(view)).tab !== view.tab) throw new Error('A view that its address does not hold');
    },
  });
  const tools = {
    copy: vi.fn(async () => undefined),
    review: vi.fn((_entry, _text, tell) => tell([])),
    findPlace: vi.fn(async () => 'none' as const),
    findSeen: vi.fn(async () => 'unknown' as const),
    insert: vi.fn(async () => 'inserted' as const),
    resume: vi.fn(async () => undefined),
    onShown: vi.fn((_look: () => void) => () => undefined),
    addToDictionary: vi.fn(),
    shownHtml: vi.fn(shownHtml),
  };
  const onWeekly = vi.fn();
  const files = {
    exportHistory: vi.fn(async () => new Blob(['{}'])),
    importHistory: vi.fn(async () => ({ added: 2, merged: 0, unchanged: 1, tooOld: 0 })),
    save: vi.fn(),
    now: () => now,
  };
  await model.show(viewIn(hash));
  render(
    <HistoryPage
      model={model}
      tools={tools as unknown as EntryTools}
      transfer={createTransferModel(files, () => void model.reload())}
      keep={keep}
      siteNames={new Map([['linkedin', 'LinkedIn']])}
      now={now}
      language="en-GB"
      weekly={false}
      onWeekly={onWeekly}
      takeBackUrl="/take-back.html"
      optionsUrl="/options.html"
    />,
    document.body,
  );
  return { journals: kept, tools, asked, views, onWeekly, files };
}
