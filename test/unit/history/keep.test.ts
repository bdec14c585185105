import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../lib/history/entry.ts';
import { asKept } from '../../../lib/history/keep.ts';
import { line, message } from './sample.ts';

describe('what is written', () => {
  const held = line('held', 1, 'a1', {
    message: message({
      attachments: ['offer.pdf'],
      conversationTitle: '#Friends',
      html: '<b>Dear Helena</b>',
    }),
    findings: [{ rule: 'slip:secret', level: 'stop', title: 'Secret' }],
  });

  it('is everything where text is kept', () => {
    expect(asKept(held, 'text')).toBe(held);
  });

  it('holds nothing of the message or the person where only counts are kept', () => {
    const kept = asKept(held, 'counts');
    const written = JSON.stringify(kept);
    for (const personal of ['Helena', 'Ortiz', 'Porto', 'Tuesday', 'thread', 'offer.pdf', 'Friends']) {
      expect(written).not.toContain(personal);
    }
    expect(kept).toMatchObject({ type: 'held', at: 1, findings: [{ rule: 'slip:secret' }] });
    expect(entryOf([kept])).toMatchObject({ kind: 'inmail', site: 'linkedin', countsOnly: true, text: '' });
  });

  it('is only the time of an edit on the site where only counts are kept, and nothing new where nothing is', () => {
    const edited = line('edited', 9, 'a1', { message: message({ text: 'Edited.' }) });
    expect(asKept(edited, 'text')).toBe(edited);
    for (const keep of ['counts', 'nothing'] as const) {
      expect(asKept(edited, keep)).toEqual({ attemptId: 'a1', type: 'edited', at: 9, route: edited.route });
    }
  });

  it('still knows what its thread may be, for what can be taken back', () => {
    const kept = asKept(line('held', 1, 'a1', { message: message({ mayBeInMail: false }) }), 'counts');
    expect(entryOf([kept])).toMatchObject({ mayBeInMail: false, countsOnly: true });
  });

  it('makes no entry where nothing is kept', () => {
    expect(entryOf([asKept(held, 'nothing')])).toBeNull();
  });
});
