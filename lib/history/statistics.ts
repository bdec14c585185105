/** One message as statistics see it. */
export interface Fact {
  readonly time: number;
  /** The facets of its entry (search/words.ts). */
  readonly facets: readonly string[];
}

export interface Week {
  /** Its Monday, 0:00 of the person's clock; milliseconds since the epoch. */
  readonly start: number;
  readonly bySite: Readonly<Record<string, number>>;
  readonly flagged: number;
  readonly changed: number;
  readonly sentAnyway: number;
}

/** Counts of messages that left, or may have: what is not sent is counted apart. Nothing here rates a person. */
export interface Statistics {
  readonly total: number;
  readonly notSent: number;
  /** The review had something to say. */
  readonly flagged: number;
  /** Of the flagged: changed after it. */
  readonly changed: number;
  /** Of the flagged: sent as they were. */
  readonly sentAnyway: number;
  /** Oldest first, without gaps. */
  readonly weeks: readonly Week[];
  /** How often each rule spoke up, most often first. */
  readonly rules: readonly { readonly rule: string; readonly count: number }[];
  /** Flagged messages by the hour of the day they were written, 24 counts. */
  readonly hours: readonly number[];
}

interface Counts {
  flagged: number;
  changed: number;
  sentAnyway: number;
}

type OpenWeek = { start: number; bySite: Record<string, number> } & Counts;

/** Adds messages up, in any order. */
export function statisticsOf(facts: Iterable<Fact>): Statistics {
  const sums = { total: 0, notSent: 0, flagged: 0, changed: 0, sentAnyway: 0 };
  const weeks = new Map<number, OpenWeek>();
  const rules = new Map<string, number>();
  const hours = new Array<number>(24).fill(0);
  for (const { time, facets } of facts) {
    if (facets.includes('=status:not-sent') || facets.includes('=status:pending')) {
      sums.notSent += 1;
      continue;
    }
    const week = weekOf(weeks, time);
    sums.total += 1;
    count(sums, facets);
    count(week, facets);
    for (const facet of facets) {
      const [name, value] = nameAndValue(facet);
      if (name === 'site') week.bySite[value] = (week.bySite[value] ?? 0) + 1;
      if (name === 'rule') rules.set(value, (rules.get(value) ?? 0) + 1);
      if (name === 'hour' && facets.includes('=flagged'))
        hours[Number(value)] = (hours[Number(value)] ?? 0) + 1;
    }
  }
  return {
    ...sums,
    weeks: withoutGaps(weeks),
    rules: [...rules].map(([rule, times]) => ({ rule, count: times })).sort((a, b) => b.count - a.count),
    hours,
  };
}

function count(counts: Counts, facets: readonly string[]): void {
  if (facets.includes('=flagged')) counts.flagged += 1;
  if (facets.includes('=changed')) counts.changed += 1;
  if (facets.includes('=anyway')) counts.sentAnyway += 1;
}

/** "=rule:slip:secret" is the rule "slip:secret". */
function nameAndValue(facet: string): [name: string, value: string] {
  const colon = facet.indexOf(':');
  return colon === -1 ? [facet.slice(1), ''] : [facet.slice(1, colon), facet.slice(colon + 1)];
}

function weekOf(weeks: Map<number, OpenWeek>, time: number): OpenWeek {
  const start = mondayBefore(time);
  const week = weeks.get(start) ?? emptyWeek(start);
  weeks.set(start, week);
  return week;
}

function withoutGaps(weeks: ReadonlyMap<number, OpenWeek>): OpenWeek[] {
  const starts = [...weeks.keys()].sort((a, b) => a - b);
  const last = starts.at(-1) ?? Number.NEGATIVE_INFINITY;
  const all: OpenWeek[] = [];
  for (let start = starts[0] ?? Number.POSITIVE_INFINITY; start <= last; start = mondayAfter(start)) {
    all.push(weeks.get(start) ?? emptyWeek(start));
  }
  return all;
}

function emptyWeek(start: number): OpenWeek {
  return { start, bySite: {}, flagged: 0, changed: 0, sentAnyway: 0 };
}

function mondayBefore(time: number): number {
  const day = new Date(time);
  const sinceMonday = (day.getDay() + 6) % 7;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday).getTime();
}

/** By the calendar: a week with a change of the clock is not 168 hours long. */
function mondayAfter(monday: number): number {
  const day = new Date(monday);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 7).getTime();
}
