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
      {segmentsOf(text, part, findings).map(({ text: words, findings: at, level }, index) =>
        level ? (
          <mark key={index} class={`mark mark--${level}`} data-findings={at.join(' ')}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}
