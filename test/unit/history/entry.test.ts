import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent, entryOf, interruption } from '../../../lib/history/entry.ts';
import type { JournalEventType } from '../../../lib/history/events.ts';
import { bareLine, line, message } from './sample.ts';

const statusAfter = (...types: JournalEventType[]) => entryOf(types.map((type, i) => line(type, i)))?.status;

describe('the status of an entry', () => {
  it.each([
    [['attempted'], 'pending'],
    [['held'], 'pending'],
    [['passed'], 'pending'],
    [['passed', 'left'], 'sent'],
    [['held', 'released', 'left'], 'sent'],
    [['held', 'released', 'not-confirmed'], 'not-confirmed'],
    [['held', 'released', 'not-confirmed', 'left'], 'sent'],
    [['held', 'cancelled'], 'not-sent'],
    [['held', 'parked'], 'not-sent'],
    [['attempted', 'approved', 'released'], 'pending'],
    [['passed', 'scheduled'], 'scheduled'],
    [['passed', 'scheduled', 'left'], 'sent'],
    [['passed', 'left', 'undone'], 'undone'],
    [['passed', 'left', 'deleted'], 'undone'],
    [['passed', 'left', 'edited'], 'sent'],
    [['passed', 'left', 'not-confirmed'], 'sent'],
    [['passed', 'left', 'cancelled'], 'sent'],
  ] as const)('after %j is %s', (types, status) => {
    expect(statusAfter(...types)).toBe(status);
  });

  it('is no longer "sent" when the site put the text back', () => {
    const events = [line('passed', 0), line('left', 1), { ...line('not-confirmed', 2), reason: 'restored' }];
    expect(entryOf(events)?.status).toBe('not-confirmed');
  });

  it('is "sent" only where something saw it leave', () => {
    const types: JournalEventType[] = [
      'attempted',
      'held',
      'approved',
      'released',
      'passed',
      'not-confirmed',
      'cancelled',
      'parked',
      'scheduled',
      'undone',
      'edited',
      'deleted',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...types), { minLength: 1 }), (unseen) => {
        expect(statusAfter(...unseen)).not.toBe('sent');
      }),
    );
  });

  it('is "sent" after any departure that the site did not take back', () => {
    const harmless: JournalEventType[] = [
      'attempted',
      'held',
      'approved',
      'released',
      'passed',
      'parked',
      'edited',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...harmless)),
        fc.array(fc.constantFrom(...harmless)),
        (before, after) => {
          expect(statusAfter(...before, 'left', ...after)).toBe('sent');
        },
      ),
    );
  });
});

describe('an entry', () => {
  it('takes over what was written, to whom, and when', () => {
    const entry = entryOf([line('held', 100), bareLine('left', 250)]);
    expect(entry).toMatchObject({
      attemptId: 'a1',
      startedAt: 100,
      endedAt: 250,
      recipients: [{ name: 'Helena Ortiz' }],
      subject: 'A role in Porto',
      text: message().text,
      held: true,
      sentAnyway: false,
    });
  });

  it('does not come back by a late line that holds no message', () => {
    expect(applyEvent(null, bareLine('left', 5))).toBeNull();
  });

  it('follows a text that changed before it left, and drops a subject that was taken away', () => {
    const { subject: _, ...untitled } = message({ text: 'Shorter.' });
    const entry = entryOf([line('attempted', 1), { ...bareLine('released', 2), message: untitled }]);
    expect(entry?.text).toBe('Shorter.');
    expect(entry).not.toHaveProperty('subject');
  });

  it('stays as sent when the site shows an edit or a deletion afterwards', () => {
    const edit = line('edited', 9, 'a1', { message: message({ text: 'Edited.' }) });
    const entry = entryOf([line('passed', 1), line('left', 2), edit, line('deleted', 12)]);
    expect(entry).toMatchObject({
      text: message().text,
      editedAt: 9,
      editedText: 'Edited.',
      deletedAt: 12,
      status: 'undone',
    });
  });

  it('does not come back by an edit on the site, which holds a message too', () => {
    expect(applyEvent(null, line('edited', 5))).toBeNull();
  });

  it('was sent anyway when it was approved against findings worth a stop', () => {
    const finding = { rule: 'slip:greeting-name', level: 'stop', title: 'Wrong name' };
    const note = { rule: 'clarity:wordy', level: 'note', title: 'Wordy' };
    const approved = (findings: object[]) => line('approved', 2, 'a1', { findings: findings as never });
    expect(entryOf([line('attempted', 1), approved([finding])])?.sentAnyway).toBe(true);
    expect(entryOf([line('attempted', 1), approved([note])])?.sentAnyway).toBe(false);
    expect(entryOf([line('attempted', 1), approved([])])?.sentAnyway).toBe(false);
  });

  it('keeps the findings of the review when later lines bring none', () => {
    const findings = [{ rule: 'slip:placeholder', level: 'stop', title: 'Leftover placeholder' }];
    const entry = entryOf([
      line('attempted', 1, 'a1', { findings }),
      line('cancelled', 2, 'a1', { findings: [] }),
    ]);
    expect(entry?.findings).toEqual(findings);
  });

  it('says why it ended as it did, and forgets it when it went otherwise', () => {
    const parked = [line('held', 1), bareLine('parked', 2, 'a1', 'page-left')];
    expect(entryOf(parked)?.reason).toBe('page-left');
    expect(entryOf([...parked, line('left', 3)])).not.toHaveProperty('reason');
  });
});

describe('a message that was given up and sent after all', () => {
  const wrongName = [{ rule: 'slip:greeting-name', level: 'stop', title: 'Wrong name' }];
  const givenUp = [line('attempted', 100, 'a1', { findings: wrongName }), bareLine('cancelled', 200)];

  it('is one message, from the time it was really sent', () => {
    const entry = entryOf([...givenUp, line('passed', 900), bareLine('left', 901)]);
    expect(entry).toMatchObject({ status: 'sent', startedAt: 900, endedAt: 901, findings: wrongName });
  });

  it('was changed after the review only if it was', () => {
    const changed = line('passed', 900, 'a1', { message: message({ text: 'Dear Helena, better.' }) });
    expect(entryOf([...givenUp, changed])).toMatchObject({ changedAfterReview: true });
    expect(entryOf([...givenUp, changed, bareLine('left', 901)])).toMatchObject({ changedAfterReview: true });
    expect(entryOf([...givenUp, line('passed', 900)])).not.toHaveProperty('changedAfterReview');
    expect(entryOf([line('attempted', 1), bareLine('cancelled', 2), changed])).not.toHaveProperty(
      'changedAfterReview',
    );
  });

  it('is neither held nor sent anyway because it was so the first time', () => {
    const first = [
      line('held', 1),
      line('approved', 2, 'a1', { findings: wrongName }),
      bareLine('cancelled', 3),
    ];
    expect(entryOf([...first, line('passed', 900)])).toMatchObject({ held: false, sentAnyway: false });
  });
});

describe('an attempt whose page is gone', () => {
  it.each([
    [['attempted'], 'parked'],
    [['attempted', 'held'], 'parked'],
    [['held', 'approved'], 'not-confirmed'],
    [['held', 'approved', 'released'], 'not-confirmed'],
    [['passed'], 'not-confirmed'],
  ] as const)('%j reads %s', (types, end) => {
    expect(interruption(types)).toBe(end);
  });
});
