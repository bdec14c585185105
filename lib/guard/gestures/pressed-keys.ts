import { isEnter, isKeyEvent, keyIdOf } from './events.ts';

const pressedEnters = new Set<string>();

/** Called for every event. A key that goes up unseen (⌘ held on a Mac) is forgotten at its next press. */
export function noteKeys(event: Event): void {
  if (!isKeyEvent(event) || !isEnter(event)) return;
  if (event.type === 'keydown') pressedEnters.add(keyIdOf(event));
  if (event.type === 'keyup') pressedEnters.delete(keyIdOf(event));
}

/** True between the press and the release of Enter: a new paragraph then comes from that key. */
export function isEnterDown(): boolean {
  return pressedEnters.size > 0;
}
