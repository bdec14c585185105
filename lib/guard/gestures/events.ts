/** Every event a gesture or its tail can be: listen for these on the window, in capture, from `document_start` on. */
export const GESTURE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'mousedown',
  'mouseup',
  'click',
  'submit',
] as const;

/** Works for events of any frame, where `instanceof` of this one fails. */
export function isKeyEvent(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key');
}

/** Enter of either block. NumpadEnter has the key "Enter" too. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.code === 'NumpadEnter';
}

/** The person's own Escape. */
export function isEscape(event: Event): boolean {
  return event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape' && event.isTrusted;
}

/** What tells one physical key from another; the key's name where a virtual keyboard gives no code. */
export function keyIdOf(event: KeyboardEvent): string {
  return event.code || event.key;
}
