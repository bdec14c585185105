import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../../lib/review/engine/sentences.ts';

const textsOf = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  test('gives offsets into the text', () => {
    const text = '  Hi Ann,\n\nIs it done? Thanks.  ';
    for (const { text: sentence, start } of sentencesOf(text)) {
      expect(text.slice(start, start + sentence.length)).toBe(sentence);
    }
    expect(textsOf(text)).toEqual(['Hi Ann,', 'Is it done?', 'Thanks.']);
  });

  test.each([
    ['Dr. Smith met Mr. Jones at 5 p.m. on Monday.', 1],
    ['See https://example.com/a.b?c=d. It works.', 2],
    ['J. R. Miller called. Call back.', 2],
    ['Version 2.0.1 is out. Install it.', 2],
    ['Well... maybe. Yes!', 2],
    ['thanks for that. what do you think', 2],
    ['R.O.P.E.S. certified people came.', 1],
    ['The selected "corp." services are due.', 1],
    ['It goes on . . . and on.', 1],
    ['"Really?" he said.', 1],
    ['Well… maybe. Yes!', 2],
  ])('%s', (text, count) => {
    expect(textsOf(text)).toHaveLength(count);
  });

  test('a wrapped line of an old mail goes on', () => {
    const long = 'The price of the contract that we spoke about last week has been\nagreed.';
    expect(textsOf(long)).toEqual([long]);
    expect(textsOf('short line\nanother')).toEqual(['short line', 'another']);
  });

  test('nothing in, nothing out', () => {
    expect(sentencesOf(' \n ')).toEqual([]);
  });
});
