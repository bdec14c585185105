import { describe, expect, it } from 'vitest';
import { chat, clean, Drive, hostile, inmail, names, stopped } from './drive.ts';

const held = (policy = inmail): Drive => {
  const gate = new Drive(policy);
  gate.press(clean);
  return gate;
};

const cooling = (policy = chat): Drive => {
  const gate = new Drive(policy);
  gate.press(hostile);
  gate.choose('send');
  return gate;
};

describe('a hold', () => {
  it('runs out into a release of exactly what was held', () => {
    const gate = held();
    expect(gate.wait(9_999)).toEqual([]);
    expect(names(gate.wait(1))).toEqual(['close-ui', expect.stringMatching(/^wake/), 'verify']);
    const release = gate.snapshot().find((effect) => effect.type === 'release');
    expect(release).toMatchObject({ attempt: { id: 'attempt-1' }, permit: 'attempt-1' });
  });

  it.each([
    { text: 'Something else' },
    { subject: 'Another subject' },
    { recipients: [{ name: 'Gregory Lund' }] },
    { attachments: ['cv.pdf'] },
  ])('is cancelled, and says so, by a change: %o', (change) => {
    const gate = held();
    expect(names(gate.edit(change))).toEqual(['journal cancelled', 'close-ui', 'tell changed']);
    expect(gate.wait(60_000)).toEqual([]);
  });

  it('is cancelled by Escape', () => {
    expect(names(held().does('cancel'))).toEqual(['journal cancelled', 'close-ui', 'tell cancelled']);
  });

  it('swallows a second gesture that comes early or from a key held down', () => {
    const gate = held();
    gate.at += 1_499;
    expect(names(gate.press())).toEqual(['swallow']);
    gate.at += 5_000;
    expect(names(gate.press(clean, true))).toEqual(['swallow']);
  });

  it('takes a deliberate second gesture for "Send now": its own event passes, under the attempt that was held', () => {
    const gate = held();
    gate.at += 1_500;
    const effects = gate.press(stopped);
    expect(names(effects)).toEqual(['pass', 'journal passed', 'close-ui']);
    expect(effects[0]).toMatchObject({ attempt: { id: 'attempt-1' } });
    expect(gate.wait(60_000)).toEqual([]);
  });

  it('counts the deliberate second gesture of a hold after a dialog from the answer', () => {
    const gate = new Drive(inmail);
    gate.press(stopped);
    gate.at += 30_000;
    gate.choose('send');
    expect(names(gate.press())).toEqual(['swallow']);
  });

  it('is cancelled by a gesture on a text that changed unseen, which is swallowed', () => {
    const gate = held();
    gate.at += 5_000;
    gate.message = { ...gate.attempt().message, text: 'Something else' };
    expect(names(gate.press())).toEqual(['swallow', 'journal cancelled', 'close-ui', 'tell changed']);
  });

  it('is parked by a gesture in another conversation, which is swallowed', () => {
    const gate = held();
    gate.at += 5_000;
    gate.message = { ...gate.attempt().message, conversation: { id: 'gregory' } };
    expect(names(gate.press())).toEqual([
      'swallow',
      'journal parked',
      'close-ui',
      'park conversation-changed',
    ]);
  });

  it('ends at once on "Send now"', () => {
    const gate = held();
    expect(names(gate.does('send-now'))).toContain('verify');
    expect(names(gate.snapshot())).toContain('release');
  });

  it('ends in "Press Send", without a limit, when the person wants that', () => {
    const gate = held({ ...inmail, alwaysPressAgain: true });
    expect(names(gate.wait(10_000))).toEqual(['show-armed after hold']);
    expect(names(gate.wait(3_600_000))).toEqual([]);
    expect(names(gate.press())).toEqual(['pass', 'journal passed', 'close-ui']);
    expect(names(held({ ...inmail, alwaysPressAgain: true }).does('send-now'))).toEqual([
      'show-armed after hold',
    ]);
  });

  it('is parked when its composer is gone for a second, not when it was only rebuilt', () => {
    const gone = held();
    gone.message = null;
    expect(names(gone.snapshot(), gone.at)).toEqual(['wake 1000']);
    expect(gone.snapshot()).toEqual([]);
    expect(gone.wait(999)).toEqual([]);
    expect(names(gone.wait(1))).toEqual(['journal parked', 'close-ui', 'park composer-gone']);

    const rebuilt = held();
    const { message } = rebuilt;
    rebuilt.message = null;
    rebuilt.snapshot();
    rebuilt.message = message;
    expect(rebuilt.snapshot()).toEqual([]);
    expect(rebuilt.wait(1_000)).toEqual([]);
    expect(names(rebuilt.wait(9_000))).toContain('verify');
  });

  it('is parked when its composer shows another conversation', () => {
    expect(names(held().edit({ conversation: { id: 'gregory' } }))).toEqual([
      'journal parked',
      'close-ui',
      'park conversation-changed',
    ]);
  });

  it('is parked when its end was slept through by more than thirty seconds', () => {
    expect(names(held().wait(40_000))).toContain('verify');
    expect(names(held().wait(40_001))).toEqual(['journal parked', 'close-ui', 'park overslept']);
  });

  it('is parked when the page is left', () => {
    expect(names(held().does('leaving'))).toEqual(['journal parked', 'close-ui', 'park page-left']);
  });
});

describe('a cooldown', () => {
  it('has no "Send now"', () => {
    const gate = cooling();
    gate.at += 5_000;
    const effects = [gate.press(), gate.does('send-now')];
    expect(effects.map((each) => names(each))).toEqual([['swallow', 'tell cooldown'], ['tell cooldown']]);
    expect(effects[1]?.[0]).toMatchObject({ until: gate.at + 15_000 });
  });

  it.each([20_000, 3_600_000])('ends in "Press Send", never in a release, also %i ms later', (ms) => {
    const gate = cooling();
    expect(names(gate.wait(ms))).toEqual(['show-armed after cooldown']);
    expect(gate.wait(3_600_000)).toEqual([]);
    expect(names(gate.press(hostile))).toEqual(['pass', 'journal passed', 'close-ui']);
    expect(gate.effects.some(({ type }) => type === 'release' || type === 'verify')).toBe(false);
  });

  it('takes the place of the hold of an InMail', () => {
    const gate = cooling(inmail);
    expect(names(gate.wait(20_000))).toEqual(['show-armed after cooldown']);
  });

  it('is cancelled by a change and by Escape', () => {
    expect(names(cooling().edit({ text: 'Calmer' }))).toContain('tell changed');
    expect(names(cooling().does('cancel'))).toContain('tell cancelled');
  });
});
