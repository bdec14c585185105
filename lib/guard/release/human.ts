/** Keys that do nothing alone. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'NumLock']);

/**
 * True for an event by which a person begins to do something: a trusted key press, pointer press or click. Not for what
 * only trails behind an earlier one (keyup, pointerup, a key held down) and not for a modifier alone.
 */
export function isHumanGesture(event: Event): boolean {
  if (!event.isTrusted) return false;
  switch (event.type) {
    case 'keydown': {
      const { repeat, key } = event as KeyboardEvent;
      return !repeat && !MODIFIERS.has(key);
    }
    case 'pointerdown':
    case 'mousedown':
    case 'touchstart':
    case 'click':
      return true;
    default:
      return false;
  }
}
