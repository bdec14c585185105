import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../components/review/segments.ts';
import type { Finding, Level } from '../../../lib/review/finding.ts';

function finding(start: number, end: number, level: Level, part: Finding['part'] = 'text'): Finding {
  return {
    ...{
      id: `${start}-${end}-${level}`,
      rule: 'slip:test',
      family: 'slip',
      level,
      part,
      range: { start, end },
    },
    ...{ quote: '', title: '', reason: '', fixes: [] },
  };
}

describe('segmentsOf', () => {
  it('leaves a text without findings whole', () => {
    expect(segmentsOf('Dear Helena', 'text', [])).toEqual([{ start: 0, text: 'Dear Helena', findings: [] }]);
  });

  it('gives overlapping words both findings and the more serious level', () => {
    const segments = segmentsOf('abcdef', 'text', [finding(0, 4, 'warn'), finding(2, 6, 'stop')]);
    expect(segments).toEqual([
      { start: 0, text: 'ab', findings: [0], level: 'warn' },
      { start: 2, text: 'cd', findings: [0, 1], level: 'stop' },
      { start: 4, text: 'ef', findings: [1], level: 'stop' },
    ]);
  });

  it('ignores findings about another part, about the whole message, and empty ones', () => {
    const whole = { ...finding(0, 1, 'stop'), part: 'message' as const };
    const segments = segmentsOf('abc', 'text', [
      finding(0, 2, 'stop', 'subject'),
      whole,
      finding(1, 1, 'warn'),
    ]);
    expect(segments).toEqual([{ start: 0, text: 'abc', findings: [] }]);
  });

  it('never loses or repeats a character, whatever the ranges', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom<Level>('stop', 'warn', 'note'));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
        const segments = segmentsOf(
          text,
          'text',
          ranges.map(([start, end, level]) => finding(start, end, level)),
        );
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { findings, level } of segments) expect(findings.length > 0).toBe(level !== undefined);
      }),
    );
  });
});
