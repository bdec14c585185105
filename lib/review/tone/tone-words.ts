import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { codeSpans, quotedSpans, urlSpans } from '../text/regions.ts';
import { touches } from '../text/spans.ts';
import { isSaidByOthers, isTakenBack } from './context-of-words.ts';
import { looksEnglish } from './looks-english.ts';
import { patternsOf, type ToneGroup } from './tone-rule.ts';

/**
 * A check for the words of these groups. Quoted words, code, and text that is not English are left alone, and so is
 * what the sentence reports or takes back. The patterns are compiled on first use.
 */
export function toneCheck(groups: readonly ToneGroup[]): Check {
  return (message) => {
    const text = message.text.replace(/[‘’]/g, "'");
    const spoken = groups.filter((group) => text.search(patternsOf(group).any) >= 0);
    if (spoken.length === 0 || !looksEnglish(text)) return [];
    const skipped = [...quotedSpans(message.text), ...codeSpans(message.text), ...urlSpans(message.text)];
    const found: Finding[] = [];
    for (const group of spoken) {
      patternsOf(group).each.forEach((pattern, rule) => {
        for (const match of text.matchAll(pattern)) {
          const start = match.index;
          const end = start + match[0].length;
          if (touches(skipped, start, end)) continue;
          if (isSaidByOthers(text, start, group.name) || isTakenBack(text, start, end, group.name)) continue;
          found.push(told(message.text, start, end, group, group.rules[rule]?.[1]));
        }
      });
    }
    return found;
  };
}

function told(text: string, from: number, to: number, group: ToneGroup, calmer: string | undefined): Finding {
  const words = text.slice(from, to);
  const end = calmer === '' ? to : from + words.trimEnd().length;
  return findingAt(
    `tone:${group.name}`,
    group.level,
    { part: 'text', text, start: from, end },
    {
      title: group.title,
      reason: group.reason.replace('{words}', words.trim().replace(/\s+/g, ' ')),
      fixes: calmer === undefined ? [] : [inCaseOf(words, calmer)],
    },
  );
}

function inCaseOf(words: string, calmer: string): string {
  return /^\p{Lu}/u.test(words) ? calmer.charAt(0).toUpperCase() + calmer.slice(1) : calmer;
}
