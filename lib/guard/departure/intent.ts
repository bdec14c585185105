import type { TextCause } from './events.ts';

/** An editor answers a key within a frame or two; later changes have another cause. */
const ANSWERED_WITHIN_MS = 500;

const ofKey = (event: KeyboardEvent): TextCause | null => {
  const key = event.key.toLowerCase();
  if (key === 'backspace' || key === 'delete') return 'delete';
  if (key === 'escape') return 'discard';
  // Many chats bring back by it what was sent last, to say it again or to change it: the person's doing, no failed send.
  if (key === 'arrowup' || key === 'arrowdown') return 'undo';
  if (!event.ctrlKey && !event.metaKey) return null;
  if (key === 'x') return 'cut';
  return key === 'z' || key === 'y' ? 'undo' : null;
};

const ofInput = (inputType: string): TextCause | null => {
  if (inputType === 'deleteByCut') return 'cut';
  if (inputType.startsWith('delete')) return 'delete';
  if (inputType.startsWith('history')) return 'undo';
  // A line break may be the very key that sends.
  const breaksLine = inputType === 'insertParagraph' || inputType === 'insertLineBreak';
  return inputType.startsWith('insert') && !breaksLine ? 'typing' : null;
};

/**
 * What the person last did to the text, as far as it explains a change that follows. Keys are read besides
 * `beforeinput`, because some editors (Quill, CKEditor) take Backspace at the keydown and prevent the rest.
 */
export class Intent {
  #last: { readonly cause: TextCause; readonly at: number } | null = null;

  observe(event: Event, at: number): void {
    if (!event.isTrusted) return;
    const cause = causeOf(event);
    if (cause) this.#last = { cause, at };
    else if (event.type === 'pointerdown' || isEnter(event)) this.#last = null;
  }

  /** A send began: what empties the composer from here on is the site. */
  clear(): void {
    this.#last = null;
  }

  causeAt(at: number): TextCause {
    return this.#last && at - this.#last.at <= ANSWERED_WITHIN_MS ? this.#last.cause : 'site';
  }
}

function causeOf(event: Event): TextCause | null {
  if (event.type === 'cut') return 'cut';
  if (event.type === 'beforeinput') return ofInput((event as InputEvent).inputType);
  return event.type === 'keydown' ? ofKey(event as KeyboardEvent) : null;
}

export const isEnter = (event: Event): boolean =>
  event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter';
