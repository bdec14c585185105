import { describe, expect, it } from 'vitest';
import { isHumanGesture } from '../../../../lib/guard/release/index.ts';

function trusted<E extends Event>(event: E): E {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

describe('a gesture of the person', () => {
  it.each(['pointerdown', 'mousedown', 'touchstart', 'click'])('is a trusted %s', (type) => {
    expect(isHumanGesture(trusted(new Event(type)))).toBe(true);
    expect(isHumanGesture(new Event(type))).toBe(false);
  });

  it('is a key that goes down, once', () => {
    expect(isHumanGesture(trusted(new KeyboardEvent('keydown', { key: 'a' })))).toBe(true);
    expect(isHumanGesture(trusted(new KeyboardEvent('keydown', { key: 'a', repeat: true })))).toBe(false);
    expect(isHumanGesture(new KeyboardEvent('keydown', { key: 'a' }))).toBe(false);
  });

  it.each(['Shift', 'Control', 'Meta', 'Alt', 'AltGraph'])('is not %s alone', (key) => {
    expect(isHumanGesture(trusted(new KeyboardEvent('keydown', { key })))).toBe(false);
  });

  it.each(['keyup', 'pointerup', 'mouseup', 'submit', 'focusin'])('is not what trails behind: %s', (type) => {
    expect(isHumanGesture(trusted(new Event(type)))).toBe(false);
  });
});
