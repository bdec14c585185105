import { describe, expect, it } from 'vitest';
import { chat, clean, Drive, failed, finding, hostile, inmail, names, pending, stopped } from './drive.ts';

describe('a send gesture with nothing under way', () => {
  it('passes untouched when the review is ready and has nothing to stop for', () => {
    const gate = new Drive(chat);
    expect(names(gate.press(clean))).toEqual(['pass', 'journal passed']);
    expect(gate.state.name).toBe('idle');
  });

  it('lets three chat lines pass one after the other', () => {
    const gate = new Drive(chat);
    for (const text of ['one', 'two', 'three']) {
      gate.edit({ text });
      expect(names(gate.press(clean))[0]).toBe('pass');
    }
  });

  it('begins a hold where one is due, and writes the first line of the journal then', () => {
    const gate = new Drive(inmail);
    expect(names(gate.press(clean), gate.at)).toEqual(['swallow', 'journal held', 'show-hold', 'wake 10000']);
  });

  it('asks when there is something to stop for', () => {
    const gate = new Drive(chat);
    const effects = gate.press(stopped);
    expect(names(effects)).toEqual(['swallow', 'journal attempted', 'show-review']);
    expect(effects.at(-1)).toMatchObject({ findings: [finding], incomplete: false, canSendAnyway: true });
  });

  it('waits, visibly and bounded, for a review that is not ready', () => {
    const gate = new Drive(inmail);
    expect(names(gate.press(pending), gate.at)).toEqual([
      'swallow',
      'journal attempted',
      'show-wait',
      'wake 800',
    ]);
    expect(names(gate.wait(799))).toEqual([]);
    expect(names(gate.wait(1))).toEqual(['show-review incomplete']);
  });

  it('decides with what is known where nothing is waited for', () => {
    expect(names(new Drive(chat).press(pending))[0]).toBe('pass');
    expect(names(new Drive({ ...inmail, waitMs: 0 }).press(pending))).toContain('show-hold');
  });

  it.each([chat, inmail, { ...inmail, canRelease: false }])(
    'asks after a failed review, always',
    (policy) => {
      const gate = new Drive(policy);
      expect(names(gate.press(failed))).toEqual(['swallow', 'journal attempted', 'show-review incomplete']);
    },
  );

  it('holds nothing where no release is proven', () => {
    const gate = new Drive({ ...inmail, canRelease: false });
    expect(names(gate.press(clean))[0]).toBe('pass');
  });

  it('holds there where every hold is to end in "press Send", and lets that one pass', () => {
    const gate = new Drive({ ...inmail, canRelease: false, alwaysPressAgain: true });
    expect(names(gate.press(clean))).toContain('show-hold');
    expect(names(gate.wait(10_000))).toContain('show-armed after hold');
    expect(names(gate.wait(60_000))).toEqual([]);
    expect(names(gate.press(clean))[0]).toBe('pass');
  });

  it('waits where no release is proven, too, and then asks for Send', () => {
    const gate = new Drive({ ...inmail, canRelease: false });
    expect(names(gate.press(pending), gate.at)).toEqual([
      'swallow',
      'journal attempted',
      'show-wait',
      'wake 800',
    ]);
    expect(names(gate.verdict(clean))).toEqual(['show-armed after wait']);
    expect(names(gate.wait(60_000))).toEqual([]);
    const effects = gate.press(clean);
    expect(names(effects)).toEqual(['pass', 'close-ui', 'journal passed']);
    expect(effects[0]).toMatchObject({ attempt: { id: 'attempt-1' } });
  });

  it('judges the Send after a wait like any other: nobody has approved the message', () => {
    const waited = () => {
      const gate = new Drive({ ...inmail, canRelease: false });
      gate.press(pending);
      gate.verdict(clean);
      return gate;
    };
    expect(names(waited().press(stopped))).toEqual([
      'swallow',
      'close-ui',
      'journal attempted',
      'show-review',
    ]);
    expect(names(waited().press(clean, true))).toEqual(['swallow']);
    expect(names(waited().edit({ text: 'Dear Helena' }))).toContain('tell changed');
  });

  it.each([stopped, failed])(
    'asks where no release is proven, too, when the wait found a reason',
    (verdict) => {
      const gate = new Drive({ ...chat, waitMs: 2_000, canRelease: false });
      gate.press(pending);
      expect(names(gate.verdict(verdict))[0]).toMatch(/^show-review/);
    },
  );

  it('asks where no release is proven, too, when the wait has no end', () => {
    const gate = new Drive({ ...chat, waitMs: 2_000, canRelease: false });
    gate.press(pending);
    expect(names(gate.wait(2_000))).toEqual(['show-review incomplete']);
  });

  it('takes a key held down for no send at all', () => {
    const gate = new Drive(chat);
    expect(names(gate.press(clean, true))).toEqual(['swallow']);
    expect(gate.state.name).toBe('idle');
  });

  it('goes on as soon as the awaited review is there', () => {
    const held = new Drive(inmail);
    held.press(pending);
    expect(names(held.verdict(clean))).toEqual(['journal held', 'show-hold', expect.stringMatching(/^wake/)]);

    const asked = new Drive(inmail);
    asked.press(pending);
    expect(names(asked.verdict(stopped))).toEqual(['show-review']);

    const broken = new Drive(inmail);
    broken.press(pending);
    expect(names(broken.verdict(failed))).toEqual(['show-review incomplete']);

    const note = new Drive({ ...inmail, holdMs: 0 });
    note.press(pending);
    expect(names(note.verdict(clean))).toContain('verify');
  });

  it('does not take the review of another text for its own', () => {
    const gate = new Drive(inmail);
    gate.press(pending);
    expect(gate.verdict(clean, 'another message')).toEqual([]);
    expect(gate.verdict(pending)).toEqual([]);
  });

  it('swallows every gesture while it waits', () => {
    const gate = new Drive(inmail);
    gate.press(pending);
    gate.at += 700;
    expect(names(gate.press(clean))).toEqual(['swallow']);
  });

  it('is parked when its composer goes during the wait and stays away', () => {
    const gate = new Drive(inmail);
    gate.press(pending);
    gate.message = null;
    gate.snapshot();
    expect(names(gate.wait(800))).toEqual(['show-review incomplete']);
    expect(names(gate.wait(200))).toEqual(['journal parked', 'close-ui', 'park composer-gone']);
  });

  it('can be called off while it waits', () => {
    for (const call of [
      (g: Drive) => g.does('cancel'),
      (g: Drive) => g.choose('edit'),
      (g: Drive) => g.choose('newline'),
    ]) {
      const gate = new Drive(inmail);
      gate.press(pending);
      expect(names(call(gate))).toEqual(expect.arrayContaining(['journal cancelled', 'close-ui']));
      expect(gate.state.name).toBe('idle');
    }
  });

  it('does not send anyway while nobody knows what it would be in spite of', () => {
    const gate = new Drive(inmail);
    gate.press(pending);
    expect(gate.choose('send')).toEqual([]);
  });

  it('can be let to sit while it waits', () => {
    const gate = new Drive(inmail);
    gate.press(pending);
    expect(names(gate.choose('sit'))).toContain('park let-it-sit');
  });

  it('cools down after hostile words found during the wait', () => {
    const gate = new Drive(inmail);
    gate.press(pending);
    gate.verdict(hostile);
    expect(names(gate.choose('send'))).toContain('show-cooldown');
  });
});
