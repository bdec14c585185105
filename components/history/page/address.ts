import type { Filter } from '../../../lib/history/search/index.ts';

/** What the history page shows: kept in its address, so that every list can be linked to and gone back to. */
export interface HistoryView {
  readonly tab: 'messages' | 'not-sent' | 'looking-back' | 'your-data';
  readonly query: string;
  readonly filter: Filter;
  /** The message whose details are open. */
  readonly entry?: string;
  /** Its follow-up is open too. */
  readonly followUp?: true;
}

const tabs = ['messages', 'not-sent', 'looking-back', 'your-data'] as const;

export const startView: HistoryView = { tab: 'messages', query: '', filter: {} };

/** The view in an address's hash. What cannot be read there is left out. */
export function viewIn(hash: string): HistoryView {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const followUp = said.get('follow-up');
  const entry = followUp ?? said.get('entry');
  const tab = said.get('tab');
  return {
    tab: tabs.find((known) => known === tab) ?? 'messages',
    query: said.get('q') ?? '',
    filter: filterIn(said),
    ...(entry === null ? {} : { entry }),
    ...(followUp === null ? {} : { followUp: true as const }),
  };
}

/** The hash of a view, with "#". */
export function hashOf({ tab, query, filter, entry, followUp }: HistoryView): string {
  const said = new URLSearchParams();
  if (tab !== 'messages') said.set('tab', tab);
  if (query !== '') said.set('q', query);
  for (const [name, value] of Object.entries(filter)) said.set(name, value === true ? '1' : String(value));
  if (entry !== undefined) said.set(followUp ? 'follow-up' : 'entry', entry);
  return `#${said}`;
}

const kinds = ['inmail', 'note', 'message', 'email', 'chat'] as const;
const statuses = ['sent', 'not-confirmed', 'not-sent', 'pending', 'scheduled', 'undone'] as const;

function filterIn(said: URLSearchParams): Filter {
  const kind = kinds.find((known) => known === said.get('kind'));
  const status = statuses.find((known) => known === said.get('status'));
  const [from, until, hour] = ['from', 'until', 'hour'].map((name) => numberIn(said, name));
  const [site, rule] = [said.get('site'), said.get('rule')];
  return {
    ...(site === null ? {} : { site }),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(rule === null ? {} : { rule }),
    ...(hour === undefined ? {} : { hour }),
    ...(said.get('flagged') === '1' ? { flagged: true as const } : {}),
    ...(said.get('sentAnyway') === '1' ? { sentAnyway: true as const } : {}),
    ...(said.get('changed') === '1' ? { changed: true as const } : {}),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

function numberIn(said: URLSearchParams, name: string): number | undefined {
  const text = said.get(name) ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
