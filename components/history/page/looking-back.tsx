import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { asAppError } from '../../../lib/errors.ts';
import type { Statistics } from '../../../lib/history/statistics.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { SendRequest } from '../send-request.ts';
import { counted, hourBars, reviewBars, ruleBars, share, weekBars } from './looking-back-words.ts';

export interface LookingBackProps {
  readonly send: SendRequest;
  readonly siteNames: ReadonlyMap<string, string>;
  readonly now: number;
  readonly language: string;
  readonly weekly: boolean;
  /** A notification once a week, or none. */
  onWeekly(on: boolean): void;
}

const weeksBack = { quarter: 12, year: 52 } as const;
const stretches = [
  { id: 'quarter', words: '12 weeks' },
  { id: 'year', words: 'A year' },
  { id: 'all', words: 'Everything' },
] as const;
type Stretch = (typeof stretches)[number]['id'];

/** Counts of what was sent and what the review said, each leading to its messages. No score. */
export function LookingBack(props: LookingBackProps) {
  const { send, now } = props;
  const stretch = useSignal<Stretch>('quarter');
  const statistics = useSignal<Statistics | null>(null);
  const problem = useSignal('');
  const from = stretch.value === 'all' ? undefined : mondayBefore(now, weeksBack[stretch.value] - 1);
  useEffect(() => {
    const asked = stretch.peek();
    send('history.statistics', from === undefined ? {} : { from }).then(
      (answer) => {
        if (stretch.peek() === asked) statistics.value = answer;
      },
      (error: unknown) => {
        problem.value = asAppError(error).words;
      },
    );
  }, [send, from, stretch, statistics, problem]);
  return (
    <div class="looking-back">
      <div class="looking-back-head">
        <Choice
          legend="Look back at"
          options={stretches}
          chosen={stretch.value}
          onChoose={(next) => {
            stretch.value = next;
          }}
        />
        <label class="looking-back-weekly">
          <input
            type="checkbox"
            checked={props.weekly}
            onChange={(event) => props.onWeekly(event.currentTarget.checked)}
          />
          Remind me once a week, with a notification
        </label>
      </div>
      <p class="list-problem" role="alert">
        {problem.value}
      </p>
      {statistics.value !== null && <Charts {...props} statistics={statistics.value} />}
    </div>
  );
}

function Charts({ statistics, siteNames, language }: LookingBackProps & { readonly statistics: Statistics }) {
  const { total, notSent, flagged, changed, sentAnyway, rules } = statistics;
  const sites = useMemo(
    () => [...new Set(statistics.weeks.flatMap(({ bySite }) => Object.keys(bySite)))],
    [statistics],
  );
  const nameOf = (site: string) => siteNames.get(site) ?? site;
  const bars = useMemo(
    () => ({
      weeks: weekBars(statistics, sites, nameOf, language),
      review: reviewBars(statistics, language),
      rules: ruleBars(statistics),
      hours: hourBars(statistics),
    }),
    [statistics, sites, language],
  );
  if (total === 0) return <p class="empty">Nothing was sent in this time.</p>;
  return (
    <>
      <Figure
        title="Messages by week"
        about={notSent === 0 ? `${counted(total)} sent.` : `${counted(total)} sent, ${notSent} not sent.`}
      >
        {sites.length > 1 && <Legend names={sites.map(nameOf)} />}
        <BarChart label="Messages by week" height={220} {...bars.weeks} />
      </Figure>
      {flagged > 0 && (
        <>
          <Figure
            title="After the review"
            about={`The review had something to say about ${counted(flagged)}. ${share(changed, flagged)} were changed after it, ${share(sentAnyway, flagged)} were sent as they were.`}
          >
            <Legend names={['Changed', 'Sent as they were', 'Neither']} />
            <BarChart label="After the review" height={200} {...bars.review} />
          </Figure>
          {rules.length > 0 && (
            <Figure title="What it was" about="What the review spoke up about, most often first.">
              <BarChart
                label="What it was"
                height={28 + 34 * bars.rules.labels.length}
                lying
                {...bars.rules}
              />
            </Figure>
          )}
          <Figure
            title="When they are written"
            about="Messages with something to look at, by the hour of the day."
          >
            <BarChart label="When they are written" height={180} {...bars.hours} />
          </Figure>
        </>
      )}
    </>
  );
}

function Figure(props: {
  readonly title: string;
  readonly about: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="section">
      <h2 class="section-title">{props.title}</h2>
      <p class="section-about">{props.about}</p>
      {props.children}
    </section>
  );
}

function Legend({ names }: { readonly names: readonly string[] }) {
  return (
    <ul class="legend chart-colours" aria-label="Colours">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function mondayBefore(now: number, weeks: number): number {
  const day = new Date(now);
  const sinceMonday = (day.getDay() + 6) % 7;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday - 7 * weeks).getTime();
}
