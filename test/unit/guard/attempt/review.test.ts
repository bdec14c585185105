import { describe, expect, it } from 'vitest';
import {
  chat,
  clean,
  Drive,
  failed,
  finding,
  hostile,
  inmail,
  names,
  pending,
  plain,
  stopped,
} from './drive.ts';

const asked = (policy = chat, verdict = stopped): Drive => {
  const gate = new Drive(policy);
  gate.press(verdict);
  return gate;
};

describe('the dialog', () => {
  it('swallows every gesture while it is open', () => {
    const gate = asked();
    gate.at += 5_000;
    expect(names(gate.press(clean))).toEqual(['swallow']);
    expect(names(gate.press(clean, true))).toEqual(['swallow']);
  });

  it('sends anyway at once, after a fresh look at the composer', () => {
    const gate = asked();
    expect(names(gate.choose('send'), gate.at)).toEqual([
      'journal approved',
      'close-ui',
      'wake 1000',
      'verify',
    ]);
    expect(names(gate.snapshot(), gate.at)).toEqual(['wake 2000', 'release']);
    expect(names(gate.released('done'))).toEqual(['journal released', 'close-ui']);
    expect(gate.state.name).toBe('idle');
  });

  it('holds an InMail for its ten seconds after "Send anyway"', () => {
    const gate = asked(inmail);
    expect(names(gate.choose('send'))).toEqual([
      'journal approved',
      'journal held',
      'show-hold',
      expect.any(String),
    ]);
  });

  it('cools down after "Send anyway" on hostile words, also where no release is proven', () => {
    for (const policy of [chat, inmail, { ...chat, canRelease: false }]) {
      expect(names(asked(policy, hostile).choose('send'))).toContain('show-cooldown');
    }
    expect(names(asked({ ...chat, cooldownMs: 0 }, hostile).choose('send'))).toContain('verify');
  });

  it('ends in "Press Send" for ten seconds where no release is proven or wanted', () => {
    for (const policy of [
      { ...inmail, canRelease: false },
      { ...chat, alwaysPressAgain: true },
    ]) {
      const gate = asked(policy);
      const effects = gate.choose('send');
      expect(names(effects, gate.at)).toEqual(['journal approved', 'show-armed after review', 'wake 10000']);
    }
  });

  it('keeps the text on "Keep editing" and on Escape', () => {
    expect(names(asked().choose('edit'))).toEqual(['journal cancelled', 'close-ui']);
    expect(names(asked().does('cancel'))).toEqual(['journal cancelled', 'close-ui']);
  });

  it('can be told that Enter was only a new line', () => {
    const gate = asked();
    expect(names(gate.choose('newline'))).toEqual(['journal cancelled', 'close-ui']);
    expect(gate.state.name).toBe('idle');
  });

  it('parks on "Let it sit"', () => {
    expect(names(asked().choose('sit'))).toEqual(['journal parked', 'close-ui', 'park let-it-sit']);
  });

  it.each([
    { text: 'Something else' },
    { subject: 'Another subject' },
    { recipients: [{ name: 'Gregory Lund' }] },
    { attachments: ['cv.pdf'] },
  ])('covers the message no more when the site changes it under the dialog: %o', (change) => {
    const gate = asked();
    expect(names(gate.edit(change))).toEqual(['journal cancelled', 'close-ui', 'tell changed']);
    expect(gate.choose('send')).toEqual([]);
  });

  it('is parked when its composer shows another conversation, or stays away for a second', () => {
    expect(names(asked().edit({ conversation: { id: 'gregory' } }))).toContain('park conversation-changed');
    const gate = asked();
    gate.message = null;
    gate.snapshot();
    expect(names(gate.wait(1_000))).toContain('park composer-gone');
  });

  it('takes a later answer of the review for the same text', () => {
    const gate = asked(chat, failed);
    expect(names(gate.verdict(stopped))).toEqual(['show-review']);
    expect(names(gate.verdict(failed))).toEqual(['show-review incomplete']);
    expect(gate.verdict(pending)).toEqual([]);
    expect(gate.verdict(clean, 'another message')).toEqual([]);
    expect(gate.verdict(hostile)).toHaveLength(1);
    expect(names(gate.choose('send'))).toContain('show-cooldown');
  });
});

describe('a fix', () => {
  const fixing = (): Drive => {
    const gate = asked(inmail);
    expect(names(gate.does('fixing'), gate.at)).toEqual(['close-ui', 'wake 3000']);
    return gate;
  };

  it('is written behind a closed dialog, with the composer still locked', () => {
    const gate = fixing();
    expect(names(gate.press())).toEqual(['swallow']);
    expect(gate.edit({ text: 'Dear Helen' })).toEqual([]);
    expect(gate.choose('send')).toEqual([]);
  });

  it('brings the dialog back without "Send anyway" while something is left', () => {
    const gate = fixing();
    const effects = gate.fixed({ text: 'Dear Helena Gregory' }, [finding]);
    expect(names(effects)).toEqual(['show-review without send']);
    expect(gate.choose('send')).toEqual([]);
    expect(names(gate.verdict(stopped))).toEqual(['show-review without send']);
  });

  it('keeps "Send anyway" when nothing could be written', () => {
    const gate = fixing();
    expect(names(gate.fixed({}, [finding]))).toEqual(['show-review']);
    expect(names(gate.choose('send'))).toContain('show-hold');
  });

  it('asks for Send once nothing is left, and judges that gesture like any other', () => {
    const gate = fixing();
    expect(names(gate.fixed({ text: 'Dear Helena' }))).toEqual(['show-armed after fix']);
    expect(names(gate.wait(60_000))).toEqual([]);
    const effects = gate.press(clean);
    expect(names(effects).slice(0, 4)).toEqual(['swallow', 'close-ui', 'journal held', 'show-hold']);
    expect(effects.find((effect) => effect.type === 'journal')).toMatchObject({
      attempt: { id: 'attempt-1' },
    });
  });

  it('is no permit: what is left in the message stops the next gesture too', () => {
    const gate = fixing();
    gate.fixed({ text: 'Dear Helena' });
    expect(names(gate.press(stopped))).toEqual(['swallow', 'close-ui', 'journal attempted', 'show-review']);
  });

  it('passes at the next gesture where the kind has no hold', () => {
    const gate = asked(chat);
    gate.does('fixing');
    gate.fixed({ text: 'Dear Helena' });
    expect(names(gate.press(clean))).toEqual(['pass', 'close-ui', 'journal passed']);
  });

  it('goes on under the attempt it began with', () => {
    const gate = fixing();
    const [review] = gate.fixed({ text: 'Dear Helena Gregory' }, [finding]);
    expect(review).toMatchObject({ attempt: { id: 'attempt-1', message: { text: 'Dear Helena Gregory' } } });
  });

  it('that is never reported brings the dialog back, and nothing of it is sent on', () => {
    const gate = fixing();
    expect(names(gate.wait(3_000))).toEqual(['show-review incomplete without send']);
    expect(gate.choose('send')).toEqual([]);
  });

  it('can be called off, and parks when the conversation changes', () => {
    expect(names(fixing().does('cancel'))).toContain('tell cancelled');
    expect(names(fixing().fixed({ conversation: { id: 'gregory' } }))).toContain('park conversation-changed');
    expect(names(fixing().edit({ conversation: { id: 'gregory' } }))).toContain('park conversation-changed');
  });

  it('says nothing when the person writes on after it', () => {
    const gate = fixing();
    gate.fixed({ text: 'Dear Helena' });
    expect(names(gate.edit({ text: `${plain.text} More.` }))).toEqual(['journal cancelled', 'close-ui']);
  });
});
