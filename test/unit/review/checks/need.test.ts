import { describe, expect, it } from 'vitest';
import { need } from '../../../../lib/review/checks/need.ts';
import { digestOf } from '../../../../lib/review/text/digest.ts';
import { found } from '../make-message.ts';

const reasons = (more: Parameters<typeof found>[2], context: Parameters<typeof found>[3]) =>
  found(need, 'Hello.', more, context).map((one) => `${one.level}: ${one.reason}`);

describe('facts that may change one’s mind', () => {
  it('counts own messages without an answer', () => {
    const own = { own: true, text: 'Hello?' };
    const theirs = { own: false, text: 'Hi.' };
    expect(reasons({}, { thread: [theirs, own, own] })).toEqual([
      'note: This is your third message in a row without an answer.',
    ]);
    expect(reasons({}, { thread: [own, own, theirs, own] })).toEqual([]);
  });

  it('warns of the same text a third time without an answer, as the page or the history knows', () => {
    const own = { own: true, text: 'hello.' };
    const theirs = { own: false, text: 'Hi.' };
    const third = ['warn: You have sent this same text twice, and no answer is on show.'];
    const before = [
      { digest: digestOf('Hello.'), at: 1 },
      { digest: digestOf('hello. '), at: 2 },
    ];
    expect(reasons({}, { thread: [theirs, own, own] })).toEqual(third);
    expect(reasons({}, { thread: [own], sentBefore: before })).toEqual(third);
    expect(reasons({}, { thread: [theirs, own], sentBefore: before })).toEqual([]);
    expect(reasons({}, { sentBefore: before })).toEqual([]);
    expect(reasons({}, { thread: [own, { own: true, text: 'Any news?' }] })).toHaveLength(1);
    expect(reasons({}, { thread: [own, { own: true, text: 'Any news?' }] })[0]).toMatch(/^note/);
  });

  it('tells the hour at night, by the person’s own clock', () => {
    const now = Date.UTC(2026, 10, 24, 0, 40);
    expect(reasons({}, { now, utcOffset: 60 })).toEqual(['note: It is 01:40 where you are.']);
    expect(reasons({}, { now, utcOffset: -300 })).toEqual([]);
    expect(reasons({}, { now: Number.NaN })).toEqual([]);
  });

  it('tells a heated message of a moment ago', () => {
    const now = Date.UTC(2026, 10, 24, 12);
    expect(reasons({}, { now, heatedAt: now - 40_000 })).toEqual([
      'note: Your last heated message was 40 seconds ago.',
    ]);
    expect(reasons({}, { now, heatedAt: now - 61_000 })).toEqual([]);
  });

  it('tells what an InMail costs', () => {
    expect(reasons({ kind: 'inmail' }, { creditsLeft: 4 })).toEqual([
      'note: An InMail costs one credit. You have 4 left.',
    ]);
    expect(reasons({ kind: 'message' }, { creditsLeft: 4 })).toEqual([]);
  });
});
