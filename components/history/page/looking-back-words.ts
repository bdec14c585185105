import type { Statistics, Week } from '../../../lib/history/statistics.ts';
import type { Bar } from '../../ui/bar-chart.tsx';
import { hashOf } from './address.ts';
import { ruleWords } from './filter-words.ts';

export interface BarsProps {
  readonly labels: readonly string[];
  readonly series: readonly (readonly Bar[])[];
}

/** More weeks than this and only some of them are labelled. */
const labelsAtMost = 8;

/** Rules beyond these are rare enough to be looked for by the filter. */
const rulesAtMost = 8;

/** Messages week by week, a series for each site. */
export function weekBars(
  { weeks }: Statistics,
  sites: readonly string[],
  nameOf: (site: string) => string,
  language: string,
): BarsProps {
  return {
    labels: weekLabels(weeks, language),
    series: sites.map((site) =>
      weeks.map((week, index) => {
        const value = week.bySite[site] ?? 0;
        return {
          value,
          name: `${weekWords(week, language)}, ${nameOf(site)}: ${counted(value)}`,
          href: listOf({ site, ...spanOf(weeks, index) }),
        };
      }),
    ),
  };
}

/** Of the messages with something to look at: changed, sent as they were, and what is neither. */
export function reviewBars({ weeks }: Statistics, language: string): BarsProps {
  const bars = (words: string, count: (week: Week) => number, filter: object) =>
    weeks.map((week, index) => {
      const value = count(week);
      return {
        value,
        name: `${weekWords(week, language)}, ${words}: ${counted(value)}`,
        href: listOf({ ...filter, ...spanOf(weeks, index) }),
      };
    });
  return {
    labels: weekLabels(weeks, language),
    series: [
      bars('changed after the review', ({ changed }) => changed, { changed: true }),
      bars('sent as they were', ({ sentAnyway }) => sentAnyway, { sentAnyway: true }),
      bars('neither', ({ flagged, changed, sentAnyway }) => Math.max(0, flagged - changed - sentAnyway), {
        flagged: true,
      }),
    ],
  };
}

/** What the review spoke up about, most often first. */
export function ruleBars({ rules }: Statistics): BarsProps {
  const most = rules.slice(0, rulesAtMost);
  return {
    labels: most.map(({ rule }) => ruleWords(rule)),
    series: [
      most.map(({ rule, count }) => ({
        value: count,
        name: `${ruleWords(rule)}: ${counted(count)}`,
        href: listOf({ rule }),
      })),
    ],
  };
}

/** The hours of the day at which messages with something to look at are written. */
export function hourBars({ hours }: Statistics): BarsProps {
  return {
    labels: hours.map((_, hour) => (hour % 3 === 0 ? `${hour}` : '')),
    series: [
      hours.map((value, hour) => ({
        value,
        name: `${hour}:00 to ${hour}:59: ${counted(value)}`,
        href: listOf({ hour, flagged: true }),
      })),
    ],
  };
}

/** "27 %" of a whole, rounded; 0 % of nothing. The space does not break. */
export function share(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)}\u00a0%`;
}

export function counted(count: number): string {
  return count === 1 ? '1 message' : `${count.toLocaleString()} messages`;
}

function listOf(filter: object): string {
  return hashOf({ tab: 'messages', query: '', filter });
}

/** A week, to the beginning of the next: a week with a change of the clock is not 168 hours long. */
function spanOf(weeks: readonly Week[], index: number): { from: number; until: number } {
  const from = weeks[index]?.start ?? 0;
  const day = new Date(from);
  const next = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 7).getTime();
  return { from, until: weeks[index + 1]?.start ?? next };
}

function weekLabels(weeks: readonly Week[], language: string): string[] {
  const every = Math.ceil(weeks.length / labelsAtMost);
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  return weeks.map(({ start }, index) => (index % every === 0 ? day.format(start) : ''));
}

function weekWords({ start }: Week, language: string): string {
  return `Week of ${new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(start)}`;
}
