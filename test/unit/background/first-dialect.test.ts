import { expect, test } from 'vitest';
import { dialectOf } from '../../../lib/background/first-dialect.ts';

test.each([
  ['en-GB', 'gb'],
  ['en-AU', 'au'],
  ['en-CA', 'ca'],
  ['en-IN', 'in'],
  ['en-IE', 'gb'],
  ['en-US', 'us'],
  ['en', 'us'],
  ['de-DE', 'us'],
  ['fr-CA', 'us'],
])('%s is checked as %s', (language, dialect) => {
  expect(dialectOf(language)).toBe(dialect);
});
