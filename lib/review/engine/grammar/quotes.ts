import type { Dialect } from '../../../settings.ts';
import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';

/** Where full stop and comma go inside the quotation marks, whatever is quoted (The Chicago Manual of Style 6.9). */
const inside: ReadonlySet<Dialect> = new Set(['us', 'ca']);
const outside = /(?<=\p{L})["”][.,](?=\s|$)/gu;

/** A full stop or comma after a closing quotation mark. */
export function quoteFindings(sentence: string, dialect: Dialect): Finding[] {
  if (!inside.has(dialect)) return [];
  return Array.from(sentence.matchAll(outside)).flatMap((match) => {
    const word = /[\p{L}\p{M}'’-]+$/u.exec(sentence.slice(0, match.index))?.[0] ?? '';
    const opened = Math.max(...['"', '“'].map((sign) => sentence.lastIndexOf(sign, match.index - 1)));
    // Titles and whole sentences; a single term in quotation marks is left as it is, many write it that way.
    if (opened < 0 || !/\p{Lu}/u.test(sentence.slice(opened, match.index)) || word.length < 2) return [];
    const start = match.index - word.length;
    const end = match.index + match[0].length;
    const [mark = '', sign = ''] = match[0];
    return findingAt(
      'proof:quotes',
      'warn',
      { part: 'text', text: sentence, start, end },
      {
        title: 'Quotation mark',
        reason: `In American English the ${sign === '.' ? 'full stop' : 'comma'} comes before the closing quotation mark.`,
        fixes: [`${word}${sign}${mark}`],
      },
    );
  });
}
