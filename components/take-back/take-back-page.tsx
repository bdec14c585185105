import { useSignal } from '@preact/signals';
import { rowsMatching, takeBackTable } from '../../lib/regret/index.ts';
import { everywhere } from '../../lib/sites/policies/index.ts';
import { SourceList } from '../regret/index.ts';
import { SearchField } from '../ui/search-field.tsx';
import { TakeBackTable } from './take-back-table.tsx';

export interface TakeBackPageProps {
  /** When the table was researched, as the person writes a date. */
  readonly asOf: string;
}

const facts = Object.values(everywhere);

/** What can be taken back, platform by platform, and what helps nowhere. */
export function TakeBackPage({ asOf }: TakeBackPageProps) {
  const search = useSignal('');
  const all = takeBackTable();
  const rows = rowsMatching(all, search.value);
  return (
    <main class="sl page page--wide">
      <header class="page-head">
        <h1 class="page-title">What can be taken back</h1>
      </header>
      <p class="take-back-about">
        What each platform lets you undo after sending, with the time that is safe to count on. Put together
        on {asOf} from stored copies of what the platforms and others publish: follow the sources before you
        rely on it.
      </p>
      <SearchField
        label="Search platforms"
        value={search.value}
        onSearch={(text) => {
          search.value = text;
        }}
      />
      <p class="unseen" role="status">
        {search.value.trim() === '' ? '' : found(rows.length)}
      </p>
      {rows.length === 0 ? (
        <p class="take-back-none">Nothing found for “{search.value.trim()}”.</p>
      ) : (
        <TakeBackTable rows={rows} />
      )}
      <section class="section" aria-labelledby="everywhere">
        <h2 id="everywhere">On every platform</h2>
        <ul class="take-back-facts">
          {facts.map(({ words, sources }) => (
            <li key={words}>
              <p>{words}</p>
              <SourceList sources={sources} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function found(count: number): string {
  return count === 1 ? '1 platform found.' : `${count} platforms found.`;
}
