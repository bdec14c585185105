import { describe, expect, it } from 'vitest';
import { date } from '../../../../lib/review/checks/date.ts';
import { found, told } from '../make-message.ts';

// Today is Tuesday 24 November 2026.
describe('a weekday that is not that of the date', () => {
  it.each([
    ['See you on Monday, November 30th and Friday, December 3.', 'Friday, December 3'],
    ['Monday 25 November 2026 at ten', 'Monday 25 November 2026 at ten'],
    ['on Tue, Nov 25', 'Tue, Nov 25'],
    ['Meeting on Wednesday (26 November).', 'Wednesday (26 November'],
    ['2026-11-25 (Monday)', '2026-11-25 (Monday)'],
    ['Monday, 11/25/2026', 'Monday, 11/25/2026'],
    ['Mo 23.11.2026 passt, am Montag, 24. November 2026 nicht', 'Montag, 24. November 2026'],
    ['le lundi 24 novembre 2026', 'lundi 24 novembre 2026'],
    ['el lunes 24 de noviembre de 2026', 'lunes 24 de noviembre de 2026'],
  ])('is told: %s', (text, quote) => {
    const findings = found(date, text);
    expect(findings.map((one) => one.level)).toEqual(['warn']);
    expect(findings[0]?.quote).toContain(quote.split(' at ')[0]);
  });

  it('says which day it is and offers it', () => {
    const [finding] = found(date, 'See you on Friday, December 3.');
    expect(finding?.reason).toBe('3 December 2026 is a Thursday, not a Friday.');
    expect(finding?.fixes[0]?.replacement).toContain('Thursday, December 3');
  });

  it.each([
    'See you on Monday, November 30th.',
    'Tuesday 24 November 2026',
    'Friday the 13th was fun.',
    'See you on Monday.',
    'On Monday we have 25 November roses.',
    'Monday, 4/5/2026 or so',
    'The order 11/25 is late.',
    'He wrote "Monday 25 November 2026".',
    'I may come on Friday.',
    'Version 3.12 came on Monday.',
    'Monday 3 May and Sunday 3 May were both fine.',
  ])('is not seen in: %s', (text) => {
    expect(told(date, text)).toEqual([]);
  });

  it('needs to know today where no year is written', () => {
    expect(told(date, 'See you on Friday, December 3.', {}, { now: Number.NaN })).toEqual([]);
    expect(told(date, 'Monday 25 November 2026', {}, { now: Number.NaN })).toHaveLength(1);
  });
});

describe('a date gone by', () => {
  it.each([
    'See you on November 20.',
    'Let’s meet on 12 January 2026.',
    'Could you send it by November 20?',
    'The deadline is 1 November 2026.',
  ])('is told: %s', (text) => {
    expect(found(date, text).map((one) => one.title)).toEqual(['Date gone by']);
  });

  it.each([
    'See you on November 24.',
    'See you on March 3.',
    'We met on November 20.',
    'The deadline was 1 November 2026.',
    'Please find the invoice of November 20.',
    'The hearing will be on May 3, 2001.',
    'I started on 12 January 2026.',
  ])('is not seen in: %s', (text) => {
    expect(told(date, text)).toEqual([]);
  });
});
