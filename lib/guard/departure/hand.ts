/**
 * Whether the person did something else since a message was let go: then a composer that goes may have been closed by
 * them, and its going is no sign.
 */
export class Hand {
  #letGoAt = 0;
  #moved = false;

  /** @param at performance.now(): on the same clock as `Event.timeStamp`, so that the sending gesture itself is older */
  letGo(at: number): void {
    this.#letGoAt = at;
    this.#moved = false;
  }

  observe(event: Event): void {
    const isEscape = event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape';
    if (!event.isTrusted || !(event.type === 'pointerdown' || isEscape)) return;
    if (event.timeStamp > this.#letGoAt && !answersTheSite(event)) this.#moved = true;
  }

  get moved(): boolean {
    return this.#moved;
  }
}

/** An answer to the site's own question about this very send ("Send without a subject?"). */
function answersTheSite(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => (target as Partial<Element>).getAttribute?.('role') === 'alertdialog');
}
