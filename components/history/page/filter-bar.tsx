import { X } from 'lucide';
import type { Filter } from '../../../lib/history/search/index.ts';
import { Button } from '../../ui/button.tsx';
import { ruleWords, timeFilters, timeWords } from './filter-words.ts';
import type { HistoryModel } from './history-model.ts';
import { Select } from './select.tsx';

export interface FilterBarProps {
  readonly model: HistoryModel;
  readonly siteNames: ReadonlyMap<string, string>;
  readonly now: number;
  readonly language: string;
}

const outcomes = [
  { id: 'sent', words: 'Sent' },
  { id: 'not-confirmed', words: 'Not confirmed' },
  { id: 'not-sent', words: 'Not sent' },
  { id: 'scheduled', words: 'Scheduled' },
  { id: 'undone', words: 'Taken back' },
] as const;

const reviews = [
  { id: 'flagged', words: 'Something was found' },
  { id: 'changed', words: 'Changed after it' },
  { id: 'sentAnyway', words: 'Sent anyway' },
] as const;

/** What the list is narrowed by; all of it must hold. */
export function FilterBar({ model, siteNames, now, language }: FilterBarProps) {
  const { tab, filter } = model.view.value;
  const change = (drop: readonly (keyof Filter)[], add: Filter) => {
    const kept = Object.fromEntries(
      Object.entries(filter).filter(([name]) => !drop.some((each) => each === name)),
    );
    void model.narrow({ ...kept, ...add });
  };
  const times = timeFilters(now);
  const time = times.find(({ from, until }) => from === filter.from && until === filter.until);
  const timeIsOwn = time === undefined && (filter.from !== undefined || filter.until !== undefined);
  return (
    <div class="filters">
      <Select
        label="Site"
        all="All sites"
        options={[...siteNames].map(([id, words]) => ({ id, words }))}
        chosen={filter.site}
        onChoose={(site) => change(['site'], site === undefined ? {} : { site })}
      />
      {tab === 'messages' && (
        <Select
          label="How it went"
          all="However it went"
          options={outcomes}
          chosen={filter.status}
          onChoose={(status) => change(['status'], status === undefined ? {} : { status })}
        />
      )}
      <Select
        label="What the review said"
        all="Any review"
        options={reviews}
        chosen={reviews.find(({ id }) => filter[id])?.id}
        onChoose={(review) =>
          change(['flagged', 'changed', 'sentAnyway'], review === undefined ? {} : { [review]: true })
        }
      />
      <Select
        label="When"
        all="Any time"
        options={times}
        chosen={time?.id}
        onChoose={(id) => {
          const chosen = times.find((each) => each.id === id);
          change(['from', 'until'], chosen?.from === undefined ? {} : { from: chosen.from });
        }}
      />
      {timeIsOwn && (
        <Chip words={timeWords(filter, language)} onRemove={() => change(['from', 'until'], {})} />
      )}
      {filter.rule !== undefined && (
        <Chip words={ruleWords(filter.rule)} onRemove={() => change(['rule'], {})} />
      )}
      {filter.hour !== undefined && (
        <Chip words={`${filter.hour}:00 to ${filter.hour}:59`} onRemove={() => change(['hour'], {})} />
      )}
    </div>
  );
}

function Chip({ words, onRemove }: { readonly words: string; onRemove(): void }) {
  return (
    <Button
      small
      look="outlined"
      class="filter-chip"
      icon={X}
      aria-label={`No longer only ${words}`}
      onClick={onRemove}
    >
      {words}
    </Button>
  );
}
