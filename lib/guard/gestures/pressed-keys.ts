import { isEnter, isKeyEvent } from './events.ts';

let enterIsDown = false;

/** Called for every event. The last key a person pressed counts: a release can go unseen (⌘ held on a Mac). */
export function noteKeys(event: Event): void {
  if (!isKeyEvent(event) || !event.isTrusted) return;
  if (event.type === 'keydown') enterIsDown = isEnter(event);
  else if (event.type === 'keyup' && isEnter(event)) enterIsDown = false;
}

/** True between the press and the release of Enter: a new paragraph then comes from that key. */
export function isEnterDown(): boolean {
  return enterIsDown;
}
