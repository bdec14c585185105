import { afterEach, describe, expect, test } from 'vitest';
import { chosenEnterEffect, enterSends } from '../../../lib/sites/enter-effect.ts';
import { enterMeansIn, tellEnterMeans } from '../../../lib/sites/learned.ts';
import type { KeyChord } from '../../../lib/sites/site.ts';

const chord = (part: Partial<KeyChord> = {}): KeyChord => ({
  key: 'Enter',
  mod: false,
  shift: false,
  alt: false,
  ...part,
});

afterEach(() => tellEnterMeans(undefined));

describe('where the person can choose what Enter does', () => {
  const cases = [
    { known: undefined, starts: 'send', enter: 'unknown', mod: 'unknown' },
    { known: undefined, starts: 'newline', enter: 'none', mod: 'send' },
    { known: 'send', starts: 'send', enter: 'send', mod: 'unknown' },
    { known: 'send', starts: 'newline', enter: 'send', mod: 'unknown' },
    { known: 'newline', starts: 'send', enter: 'none', mod: 'send' },
    { known: 'newline', starts: 'newline', enter: 'none', mod: 'send' },
  ] as const;
  test.each(cases)('known $known, starts with $starts', ({ known, starts, enter, mod }) => {
    tellEnterMeans(known);
    expect(chosenEnterEffect(chord(), starts)).toBe(enter);
    expect(chosenEnterEffect(chord({ mod: true }), starts)).toBe(mod);
    expect(chosenEnterEffect(chord({ shift: true }), starts)).toBe('none');
    expect(chosenEnterEffect(chord({ alt: true }), starts)).toBe('none');
    expect(chosenEnterEffect(chord({ key: 'a', mod: true }), starts)).toBe('none');
  });
});

test('where Enter always sends', () => {
  expect(enterSends(chord())).toBe('send');
  expect(enterSends(chord({ mod: true }))).toBe('unknown');
  expect(enterSends(chord({ shift: true }))).toBe('none');
  expect(enterSends(chord({ key: 'e' }))).toBe('none');
});

test('what the person states counts more than what was seen', () => {
  expect(enterMeansIn(undefined)).toBeUndefined();
  expect(enterMeansIn({ enterSeen: 'newline' })).toBe('newline');
  expect(enterMeansIn({ enter: 'send', enterSeen: 'newline' })).toBe('send');
});
