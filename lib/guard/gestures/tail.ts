import { isKeyEvent, keyIdOf } from './events.ts';
import { noteKeys } from './pressed-keys.ts';

/** What trails behind a swallowed gesture and must be swallowed with it. */
export interface Tail {
  /** Call with the event that was swallowed. */
  begin(event: Event): void;
  /**
   * True when the event is a later part of a swallowed physical gesture. Call it first, for every event of
   * `GESTURE_EVENTS`; what it owns is to be stopped and prevented, wherever it is aimed.
   */
  belongs(event: Event): boolean;
}

/**
 * By identity, not by time: a key is owned until it goes up, with its repeats, its keypress and the click it makes on a
 * button. Firefox makes that click although Space's keydown was cancelled (composers.md 8.1), in the same task as the
 * keyup, which is what `clickDue` waits for.
 */
export function createTail(): Tail {
  const keys = new Set<string>();
  /** The key that went down last: only its click can still come, also where no keyup does (⌘+Enter on a Mac). */
  let lastKey = '';
  let clickDue = false;
  /** A mousedown was swallowed: its mouseup and click come until the next one. */
  let mouseOwned = false;

  function belongsToKey(event: KeyboardEvent): boolean {
    const key = keyIdOf(event);
    if (event.type === 'keydown' && !event.repeat) {
      clickDue = false;
      lastKey = key;
      keys.delete(key);
      return false;
    }
    if (!keys.has(key)) return false;
    if (event.type === 'keyup') {
      keys.delete(key);
      clickDue = true;
      setTimeout(() => {
        clickDue = false;
      });
    }
    return true;
  }

  return {
    begin(event) {
      if (event.type === 'keydown' && isKeyEvent(event)) keys.add(keyIdOf(event));
      if (event.type === 'mousedown') mouseOwned = true;
    },
    belongs(event) {
      noteKeys(event);
      if (!event.isTrusted) return false;
      if (isKeyEvent(event)) return belongsToKey(event);
      const { type } = event;
      if (type === 'mousedown') mouseOwned = false;
      if (type === 'mouseup' || (type === 'click' && (event as MouseEvent).detail > 0)) {
        const owned = mouseOwned;
        if (type === 'click') mouseOwned = false;
        return owned;
      }
      // A click that a key made has no detail; one of the pointer begins a gesture of its own.
      if (type === 'click') return (clickDue || keys.has(lastKey)) && (event as MouseEvent).detail === 0;
      return type === 'beforeinput' && keys.has(lastKey) && isNewLine(event as InputEvent);
    },
  };
}

function isNewLine(event: InputEvent): boolean {
  return event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak';
}
