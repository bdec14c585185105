/** Keeps an event from the page and from what the browser would do of it. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
