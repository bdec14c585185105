import { describe, expect, it } from 'vitest';
import { withoutDismissed } from '../../../lib/review/dismissals.ts';
import type { Family, Level } from '../../../lib/review/finding.ts';
import { findingAbout, findingAt } from '../../../lib/review/make-finding.ts';
import { ranked } from '../../../lib/review/ranking.ts';

const text = 'one two three four five six one two';
const at = (rule: `${Family}:${string}`, level: Level, words: string, from = 0, fixes: string[] = []) => {
  const start = text.indexOf(words, from);
  const place = { part: 'text' as const, text, start, end: start + words.length };
  return findingAt(rule, level, place, { title: rule, reason: rule, fixes });
};
const order = (findings: readonly { rule: string }[]) => findings.map((finding) => finding.rule);

describe('ranked', () => {
  it('puts level before family before position', () => {
    const findings = [
      at('clarity:b', 'stop', 'six'),
      at('slip:c', 'note', 'one'),
      at('slip:d', 'stop', 'five'),
      at('tone:e', 'stop', 'two'),
      at('slip:f', 'stop', 'four'),
      at('proof:g', 'warn', 'three'),
    ];
    expect(order(ranked(findings))).toEqual(['slip:f', 'slip:d', 'tone:e', 'clarity:b', 'proof:g', 'slip:c']);
    expect(ranked([...findings].reverse())).toEqual(ranked(findings));
  });

  it('lets a rule that names the words stand before the model that means their sentence', () => {
    const model = at('tone:harsh', 'warn', 'one two three four');
    expect(order(ranked([model, at('tone:blame', 'warn', 'two three')]))).toEqual(['tone:blame']);
    expect(order(ranked([model, at('tone:blame', 'warn', 'six')]))).toEqual(['tone:blame', 'tone:harsh']);
  });

  it('puts the subject before the text, and the whole message last', () => {
    const subject = findingAt(
      'slip:a',
      'stop',
      { part: 'subject', text, start: 4, end: 7 },
      { title: '', reason: '' },
    );
    const whole = findingAbout('slip:c', 'stop', { title: '', reason: '' });
    expect(order(ranked([whole, at('slip:b', 'stop', 'one'), subject]))).toEqual([
      'slip:a',
      'slip:b',
      'slip:c',
    ]);
  });

  it('keeps of one family the more serious of two about the same words', () => {
    expect(order(ranked([at('tone:b', 'warn', 'two three'), at('tone:a', 'stop', 'three four')]))).toEqual([
      'tone:a',
    ]);
    expect(ranked([at('tone:b', 'warn', 'two'), at('tone:a', 'stop', 'three')])).toHaveLength(2);
  });

  it('merges the fixes of two checkers for the same range', () => {
    const [only] = ranked([
      at('proof:spelling', 'warn', 'two', 0, ['to', 'too']),
      at('proof:grammar', 'warn', 'two', 0, ['too', 'tow']),
    ]);
    expect(only?.fixes.map((fix) => fix.replacement)).toEqual(['to', 'too', 'tow']);
  });

  it('lets a slip speak for what lies within it, and leaves other families apart', () => {
    expect(order(ranked([at('slip:a', 'stop', 'two three four'), at('proof:b', 'warn', 'three')]))).toEqual([
      'slip:a',
    ]);
    expect(ranked([at('tone:a', 'stop', 'two three four'), at('proof:b', 'warn', 'three')])).toHaveLength(2);
  });

  it('numbers the same words under the same rule, and only those', () => {
    const ids = ranked([
      at('proof:a', 'warn', 'one', 5),
      at('proof:a', 'warn', 'one'),
      at('proof:a', 'warn', 'two'),
    ]);
    expect(ids.map((finding) => finding.id)).toEqual(['proof:a one', 'proof:a two', 'proof:a one\n#2']);
    expect(ranked(ids)).toEqual(ids);
  });

  it('keeps an id while the text before it changes', () => {
    const place = { part: 'text' as const, text: `more ${text}`, start: 9, end: 12 };
    const moved = findingAt('proof:a', 'warn', place, { title: '', reason: '' });
    expect(moved.quote).toBe('two');
    expect(moved.id).toBe(at('proof:a', 'warn', 'two').id);
  });
});

describe('withoutDismissed', () => {
  it('leaves out what was dismissed, and nothing else', () => {
    const findings = ranked([at('proof:a', 'warn', 'one'), at('proof:a', 'warn', 'two')]);
    expect(order(withoutDismissed(findings, new Set(['proof:a one'])))).toEqual(['proof:a']);
    expect(withoutDismissed(findings, new Set())).toEqual(findings);
  });
});
