/** Tab or Shift+Tab, alone. */
export function isTab(event: Event): event is KeyboardEvent {
  return (
    event instanceof KeyboardEvent && event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey
  );
}

/**
 * Moves the focus from the last element of the dialog to the first, and back. Left to the browser, Tab goes from the last one to the
 * browser's own buttons, and in Firefox never comes to the first.
 * @returns whether the focus was moved; within the dialog the browser does it
 */
export function moveFocus(dialog: HTMLDialogElement | null, backward: boolean): boolean {
  const all = [...(dialog?.querySelectorAll<HTMLElement>('button, a, summary, [tabindex]') ?? [])];
  const stops = all.filter((element) => element.checkVisibility());
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const root = dialog?.getRootNode() as ShadowRoot | undefined;
  const at = root?.activeElement;
  if (at && at !== (backward ? first : last)) return false;
  (backward ? last : first)?.focus();
  return true;
}

/** Tells which element of a shadow root an event is about: the one under the pointer, or the one with the focus. */
export function tell(event: Event, root: ShadowRoot, onAttention: (element: Element) => void): void {
  const over = event instanceof PointerEvent && root.elementFromPoint(event.clientX, event.clientY);
  const element = over || root.activeElement;
  if (element) onAttention(element);
}
