import { describe, expect, it } from 'vitest';
import { recipientWords } from '../../../../lib/guard/session/words.ts';
import { messageWith } from './fakes.ts';

describe('who a message goes to, in words', () => {
  it.each([
    [[{ name: 'Helena Ortiz' }], 'Helena Ortiz'],
    [[{ name: '', address: 'helena@example.com' }], 'helena@example.com'],
    [[{ name: 'Helena' }, { name: 'Gregory' }], 'Helena and Gregory'],
    [[{ name: 'Helena' }, { name: 'Gregory' }, { name: 'Mei' }], 'Helena and 2 others'],
    [[], 'this conversation'],
  ])('%j is %s', (recipients, words) => {
    expect(recipientWords(messageWith({ recipients }))).toBe(words);
  });
});
