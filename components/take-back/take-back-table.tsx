import { CircleAlert, CircleCheck, CircleX, type IconNode } from 'lucide';
import type { TableRow } from '../../lib/regret/index.ts';
import { SourceList } from '../regret/index.ts';
import { Icon } from '../ui/icon.tsx';
import { scrollable } from '../ui/scrollable.ts';

const icons: Readonly<Record<TableRow['tone'], IconNode>> = {
  good: CircleCheck,
  caution: CircleAlert,
  alert: CircleX,
};

/** The platforms side by side. In a narrow window it scrolls sideways under the names. */
export function TakeBackTable({ rows }: { readonly rows: readonly TableRow[] }) {
  return (
    <section class="take-back-scroll" aria-label="Platforms" ref={scrollable}>
      <table class="take-back-table">
        <thead>
          <tr>
            <th scope="col">Platform</th>
            <th scope="col">Can it be taken back?</th>
            <th scope="col">Can it be edited?</th>
            <th scope="col">What stays</th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { readonly row: TableRow }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>
        <p class={`take-back-answer take-back-answer--${row.tone}`}>
          <Icon icon={icons[row.tone]} />
          {row.answer}
        </p>
        <Sentences of={row.details} />
      </td>
      <td>{row.editing}</td>
      <td>
        <Sentences of={row.stays} />
      </td>
      <td>
        <p>{row.grounds}</p>
        <details>
          <summary>
            Sources<span class="unseen"> for {row.name}</span>
          </summary>
          <SourceList sources={row.sources} />
        </details>
      </td>
    </tr>
  );
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return of.map((sentence) => <p key={sentence}>{sentence}</p>);
}
