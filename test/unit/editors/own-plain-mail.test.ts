import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPlainMail } from '../../../lib/editors/own-plain-mail.ts';

const own = (text: string) => ownPlainMail(text).text;

describe('own text of a plain mail', () => {
  it.each([
    ['all of it, where nothing is quoted', 'Hi Helena,\n\nsee you.', 'Hi Helena,\n\nsee you.'],
    ['a line that ends with a colon, and no quote', 'I bring:\n\na map', 'I bring:\n\na map'],
    ['what stands over the quoted mail', 'On Tuesday.\n\nHelena wrote:\n> When?\n> Where?\n', 'On Tuesday.'],
    ['what stands below it', 'On 26 November Helena wrote:\n\n> When?\n\n\nOn Tuesday.', 'On Tuesday.'],
    [
      'what stands below one that nobody is named for',
      '> When?\nThat depends:\nfirst come.',
      'That depends:\nfirst come.',
    ],
    [
      'what stands between',
      'Hi,\nHelena wrote:\n> When?\nOn Tuesday.\n> Where?\nHere.',
      'Hi,\nOn Tuesday.\nHere.',
    ],
    ['nothing from the signature on', 'See you.\n-- \nG.\nOffice', 'See you.'],
    ['nothing, where all is quoted', 'Helena wrote:\n> When?\n>> Soon.\n', ''],
    ['a mark within a line', 'a > b\n 1 > 0', 'a > b\n 1 > 0'],
  ])('is %s', (_, text, expected) => {
    expect(own(text)).toBe(expected);
  });

  it('stands in the field where its parts say', () => {
    const line = fc.constantFrom('', ' ', '> quoted', 'own words', 'they wrote:', '-- ', '>');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const field = lines.join('\n');
        const { text, parts } = ownPlainMail(field);
        const there = parts.map((part) => field.slice(part.field, part.field + part.length));
        expect(there.join('\n')).toBe(text);
        expect(parts.map((part) => text.slice(part.own, part.own + part.length))).toEqual(there);
      }),
    );
  });
});
