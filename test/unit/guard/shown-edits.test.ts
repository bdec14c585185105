import { describe, expect, it } from 'vitest';
import { ShownEdits } from '../../../lib/guard/on-demand/shown-edits.ts';
import type { ShownMessage } from '../../../lib/sites/shown-messages.ts';

const sent = 'See you on Tuesday.';
const put = 'See you on Wednesday.';

function shown(text: string | undefined, more: Partial<ShownMessage> = {}): ShownMessage {
  return { id: 'm1', own: true, text, marked: false, beingEdited: false, ...more };
}

/** Looks at one state of the page after the other, a second apart. */
function looks(edits: ShownEdits, ...states: readonly (readonly ShownMessage[])[]) {
  return states.flatMap((state, index) => edits.look(state, index * 1_000));
}

describe('an edit', () => {
  it('is an own message that reads otherwise with the mark of the site', () => {
    expect(looks(new ShownEdits(), [shown(sent)], [shown(put, { marked: true })])).toEqual([
      { attemptId: undefined, before: sent, text: put },
    ]);
  });

  it('is told once, also where the mark comes after the text, and again when it is edited again', () => {
    const edits = new ShownEdits();
    const marked = { marked: true };
    const told = looks(
      edits,
      [shown(sent)],
      [shown(put)],
      [shown(put, marked)],
      [shown(put, marked)],
      [shown(undefined, { beingEdited: true })],
      [shown('Thursday.', marked)],
    );
    expect(told.map(({ before, text }) => [before, text])).toEqual([
      [sent, put],
      [put, 'Thursday.'],
    ]);
  });

  it('is told by a word that the site puts in front of the time', () => {
    const told = looks(
      new ShownEdits(),
      [shown(sent, { timeLabel: '10:02' })],
      [shown(put, { timeLabel: 'bearbeitet 10:02' })],
    );
    expect(told).toHaveLength(1);
  });

  it.each([
    ['alone', put],
    ['with a word of the site behind it', `${put} (bearbeitet)`],
  ])('is what stood in the form of the site for it, %s', (_, now) => {
    const edits = new ShownEdits();
    edits.look([shown(sent)], 0);
    edits.inEditForm(put, 1_000);
    expect(edits.look([shown(now)], 2_000)).toEqual([{ attemptId: undefined, before: sent, text: put }]);
  });

  it('is told with the time of the message where it was made before this page was opened', () => {
    const state = [shown(put, { marked: true, sentAt: 5_000 })];
    expect(looks(new ShownEdits(), state, state)).toEqual([
      { attemptId: undefined, before: { sentAt: 5_000 }, text: put },
    ]);
  });

  it('belongs to the message that was seen to leave, also once that gets its final id', () => {
    const edits = new ShownEdits();
    const other = { own: undefined } as const;
    edits.look([shown('Hello', { ...other, id: 'theirs' })], 0);
    edits.left({ attemptId: 'a1', text: sent, since: 900 }, 1_000);
    edits.look([shown(sent, { ...other, id: 'pending' })], 1_000);
    edits.look([shown(sent, { ...other, id: 'final' })], 2_000);
    expect(edits.look([shown(put, { ...other, id: 'final', marked: true })], 60_000)).toEqual([
      { attemptId: 'a1', before: sent, text: put },
    ]);
  });
});

describe('what is no edit', () => {
  it.each<[string, readonly (readonly ShownMessage[])[]]>([
    ['a text that is cut off, or put in another language, without a mark', [[shown(sent)], [shown('See …')]]],
    [
      'the same of one that was edited before',
      [[shown(sent, { marked: true })], [shown('See …', { marked: true })]],
    ],
    [
      'a mark without another text (a link preview, an edit that changed nothing)',
      [[shown(sent)], [shown(sent, { marked: true })]],
    ],
    ['an edit that was given up', [[shown(sent)], [shown(undefined, { beingEdited: true })], [shown(sent)]]],
    ['a message that is scrolled away and comes back', [[shown(sent)], [], [shown(sent)]]],
    [
      'one that was edited before this page was opened, and says no time',
      [[], [shown(put, { marked: true })]],
    ],
    [
      'a message of the other one',
      [[shown(sent, { own: false })], [shown(put, { own: false, marked: true })]],
    ],
    [
      'one of which the site does not say whose it is',
      [[shown(sent, { own: undefined })], [shown(put, { own: undefined, marked: true })]],
    ],
    ['another message in its place', [[shown(sent)], [shown(put, { id: 'm2', marked: true })]]],
    [
      'a time that changes its look',
      [[shown(sent, { timeLabel: '10:02' })], [shown(put, { timeLabel: '10:02 AM' })]],
    ],
    ['white space', [[shown('See  you')], [shown('See\nyou', { marked: true })]]],
  ])('%s', (_, states) => {
    expect(looks(new ShownEdits(), ...states)).toEqual([]);
  });

  it('what stood in the form, when another text is shown, or long after', () => {
    const edits = new ShownEdits();
    edits.look([shown(sent)], 0);
    edits.inEditForm(put, 1_000);
    expect(edits.look([shown('Something else.')], 2_000)).toEqual([]);
    expect(edits.look([shown(`${put} And a sentence that nobody wrote there.`)], 3_000)).toEqual([]);
    expect(edits.look([shown(put)], 60_000)).toEqual([]);
  });

  it('another one’s message with the very text that left, edited by them', () => {
    const edits = new ShownEdits();
    const theirs = { id: 'theirs', own: undefined } as const;
    const ours = { id: 'ours', own: undefined } as const;
    edits.look([shown('ok', theirs)], 0);
    edits.left({ attemptId: 'a1', text: 'ok', since: 900 }, 1_000);
    edits.look([shown('ok', theirs), shown('ok', ours)], 1_000);
    expect(edits.look([shown('ok then', { ...theirs, marked: true }), shown('ok', ours)], 2_000)).toEqual([]);
    expect(
      edits.look(
        [shown('ok then', { ...theirs, marked: true }), shown('okay', { ...ours, marked: true })],
        3_000,
      ),
    ).toMatchObject([{ attemptId: 'a1', text: 'okay' }]);
  });

  it('an earlier one with the same text, once the one that left is gone from the page', () => {
    const edits = new ShownEdits();
    const earlier = { id: 'earlier', own: undefined } as const;
    edits.look([shown('ok', earlier)], 0);
    edits.left({ attemptId: 'a1', text: 'ok', since: 900 }, 1_000);
    edits.look([shown('ok', earlier), shown('ok', { id: 'new', own: undefined })], 1_000);
    edits.look([shown('ok', earlier)], 2_000);
    expect(edits.look([shown('okay', { ...earlier, marked: true })], 3_000)).toEqual([]);
  });
});
