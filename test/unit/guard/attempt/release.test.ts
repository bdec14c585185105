import { describe, expect, it } from 'vitest';
import { isLocked } from '../../../../lib/guard/attempt/index.ts';
import { chat, clean, Drive, inmail, names, plain, stopped } from './drive.ts';

const verifying = (): Drive => {
  const gate = new Drive(inmail);
  gate.press(clean);
  gate.wait(10_000);
  return gate;
};

const releasing = (policy = chat): Drive => {
  const gate = new Drive(policy);
  gate.press(stopped);
  gate.choose('send');
  gate.snapshot();
  return gate;
};

const armed = (): Drive => {
  const gate = new Drive({ ...chat, canRelease: false });
  gate.press(stopped);
  gate.choose('send');
  return gate;
};

describe('before a release', () => {
  it('nothing is released until a fresh reading proves the message', () => {
    expect(names(verifying().edit({ text: 'Something else' }))).toEqual([
      'journal cancelled',
      'close-ui',
      'tell changed',
    ]);
    expect(names(verifying().edit({ conversation: { id: 'gregory' } }))).toContain(
      'park conversation-changed',
    );
  });

  it('parks when the composer is gone then', () => {
    const gate = verifying();
    gate.message = null;
    gate.snapshot();
    expect(names(gate.wait(1_000))).toContain('park composer-gone');
  });

  it('releases when the composer was only being rebuilt', () => {
    const gate = verifying();
    gate.message = null;
    gate.snapshot();
    gate.message = plain;
    expect(names(gate.snapshot())).toContain('release');
  });

  it('asks for Send when no reading comes', () => {
    expect(names(verifying().wait(1_000))).toEqual(['show-armed after hold', 'tell not-released']);
  });

  it('can still be called off, and parks when the page is left', () => {
    expect(names(verifying().does('cancel'))).toContain('tell cancelled');
    expect(names(verifying().does('leaving'))).toContain('park page-left');
  });

  it('takes no outcome of a release that has not begun', () => {
    expect(verifying().released('done')).toEqual([]);
  });
});

describe('a release', () => {
  it('swallows every gesture until it has run', () => {
    const gate = releasing();
    gate.at += 1_999;
    expect(names(gate.press())).toEqual(['swallow']);
    expect(isLocked(gate.state)).toBe(true);
  });

  it('is not disturbed by a site that empties or closes the composer', () => {
    const gate = releasing();
    expect(gate.edit({ text: '' })).toEqual([]);
    gate.message = null;
    expect(gate.snapshot()).toEqual([]);
    expect(gate.does('cancel')).toEqual([]);
    expect(names(gate.released('done'))).toEqual(['journal released', 'close-ui']);
  });

  it('leaves the composer free for the next line at once', () => {
    const gate = releasing();
    gate.released('done');
    gate.edit({ text: 'The next line' });
    expect(names(gate.press(clean))[0]).toBe('pass');
  });

  it('that could not be done asks for Send: ten seconds after a dialog, without a limit after a hold', () => {
    const dialog = releasing();
    expect(names(dialog.released('failed'), dialog.at)).toEqual([
      'show-armed after review',
      'wake 10000',
      'tell not-released',
    ]);
    const hold = verifying();
    hold.snapshot();
    expect(names(hold.released('failed'))).toEqual(['show-armed after hold', 'tell not-released']);
    expect(names(hold.press())).toEqual(['pass', 'journal passed', 'close-ui']);
  });

  it('that never reports ends the lock, and claims nothing', () => {
    const gate = releasing();
    expect(names(gate.wait(2_000))).toEqual(['journal released', 'close-ui', 'tell permit-over']);
    expect(gate.state.name).toBe('idle');
  });

  it('is over when its message is seen to leave, but not when an earlier one is', () => {
    const gate = releasing();
    expect(gate.send({ type: 'departed', at: gate.at, attemptId: 'the line before' })).toEqual([]);
    expect(names(gate.send({ type: 'departed', at: gate.at, attemptId: 'attempt-1' }))).toContain(
      'journal released',
    );
  });

  it('under way when the page is left counts as released', () => {
    expect(names(releasing().does('leaving'))).toEqual(['journal released', 'close-ui']);
  });
});

describe('"Press Send"', () => {
  it('does not lock the composer', () => {
    expect(isLocked(armed().state)).toBe(false);
  });

  it('lets the next gesture on the same message pass untouched, once', () => {
    const gate = armed();
    const effects = gate.press(stopped);
    expect(names(effects)).toEqual(['pass', 'journal passed', 'close-ui']);
    expect(effects[0]).toMatchObject({ attempt: { id: 'attempt-1' } });
    expect(names(gate.press(stopped))).toContain('show-review');
  });

  it('does not take a key held down for that gesture', () => {
    const gate = armed();
    expect(names(gate.press(clean, true))).toEqual(['swallow']);
    expect(gate.state.name).toBe('armed');
  });

  it('is over after ten seconds', () => {
    const gate = armed();
    expect(gate.wait(9_999)).toEqual([]);
    expect(names(gate.wait(1))).toEqual(['journal cancelled', 'close-ui', 'tell permit-over']);
    const late = armed();
    late.at += 10_000;
    expect(names(late.press(stopped))).toEqual([
      'swallow',
      'journal cancelled',
      'close-ui',
      'journal attempted',
      'show-review',
    ]);
  });

  it('is ended by any change, and by Escape', () => {
    expect(names(armed().edit({ text: 'Else' }))).toEqual(['journal cancelled', 'close-ui', 'tell changed']);
    expect(names(armed().does('cancel'))).toContain('tell cancelled');
  });

  it('takes a gesture on another message for a new one', () => {
    const gate = armed();
    gate.message = { ...plain, text: 'Something else' };
    expect(names(gate.press(clean))).toEqual(['pass', 'journal cancelled', 'close-ui', 'journal passed']);
  });

  it('is parked when its composer or page goes', () => {
    expect(names(armed().does('leaving'))).toContain('park page-left');
    expect(names(armed().edit({ conversation: { id: 'gregory' } }))).toContain('park conversation-changed');
  });
});
