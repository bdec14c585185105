import { noteSubmit } from './submitting.ts';

/** What is looked at before the guard looks: which control submits, and what the person points at. */
export const firstEvents = [
  'submit',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
] as const;

/** On the isolated world's global object: the tools that are injected later bring it. */
const world = globalThis as { pickerOfThisFrame?: ((event: Event) => void) | undefined };

/** While one is set, it gets every event of `firstEvents` before anybody else, and decides what becomes of it. */
export function setPicker(picker: ((event: Event) => void) | undefined): void {
  world.pickerOfThisFrame = picker;
}

export function lookFirst(event: Event): void {
  if (event.type === 'submit') noteSubmit(event as SubmitEvent);
  world.pickerOfThisFrame?.(event);
}
