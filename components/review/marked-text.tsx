import type { Finding, Part } from '../../lib/review/finding.ts';
import { segmentsOf } from './segments.ts';

export interface MarkedTextProps {
  readonly text: string;
  readonly part: Part;
  readonly findings: readonly Finding[];
}

/** The person's own words with the findings' words marked: text nodes only, whatever the words contain. */
export function MarkedText({ text, part, findings }: MarkedTextProps) {
  return (
    <>
      {segmentsOf(text, part, findings).map(({ start, text: words, findings: at, level }) =>
        level ? (
          <mark key={start} class={`mark mark--${level}`} data-findings={at.join(' ')}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}
