import type { WhatNow } from '../../lib/regret/index.ts';
import { SourceList } from './source-list.tsx';

export type GroundsProps = Pick<WhatNow, 'stays' | 'confidence' | 'sources' | 'asOf'>;

/** What the other side keeps even then, how sure this is, and who says so: folded away. */
export function Grounds({ stays, confidence, sources, asOf }: GroundsProps) {
  return (
    <details class="regret-grounds">
      <summary>What stays, and how sure this is</summary>
      <ul class="regret-stays">
        {stays.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>{confidence}</p>
      <SourceList sources={sources} />
      <p class="regret-quiet">As of {asOf}.</p>
    </details>
  );
}
