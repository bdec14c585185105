import { anyBox } from '../sites/beside-box.ts';
import { elementsIn } from '../sites/find.ts';
import { isEnter, isKeyEvent } from './gestures/events.ts';

/** A second press sooner than this (ms) may be a double click or a key that bounced: DESIGN.md 2 calls it not deliberate. */
const deliberateMs = 1500;
/** As long (ms) as "Press Send to send it" stands after an answer in the dialog (DESIGN.md 2). */
const armedMs = 10_000;

const controls = 'button, [role="button"], [role^="menuitem"], input[type="submit"]';

/** What the person is told then. */
export const notJudged = {
  text: 'Second Look could not check this message. Press Send again to send it unchecked.',
  tone: 'alert',
  stays: true,
} as const;

export interface FailSafeOptions {
  /** Milliseconds, of any clock. */
  now(): number;
  isComposerRoot(element: HTMLElement): boolean;
  /** Tells the person that this press was not judged and that the next one goes through. */
  ask(anchor: HTMLElement): void;
}

/**
 * What stands when the guard itself fails while it judges an event: it cannot know whether this was a send, so what may
 * be one is stopped once, with a word, and the person's next deliberate press goes to the page untouched.
 */
export class FailSafe {
  readonly #options: FailSafeOptions;
  #asked: { readonly area: HTMLElement; readonly at: number } | null = null;

  constructor(options: FailSafeOptions) {
    this.#options = options;
  }

  /** @returns whether this event, which could not be judged, must not reach the page */
  stops(event: Event): boolean {
    const area = this.#areaThatMaySend(event);
    if (!area) return false;
    const at = this.#options.now();
    const since = this.#asked?.area === area ? at - this.#asked.at : Number.POSITIVE_INFINITY;
    if (since >= deliberateMs && since <= armedMs) return isKeyEvent(event) && event.repeat;
    if (since > armedMs) {
      this.#asked = { area, at };
      this.#options.ask(area);
    }
    return true;
  }

  /** Key, click and submit of one send must find the same area, or each would be asked about in turn. */
  #areaThatMaySend(event: Event): HTMLElement | null {
    const path = elementsIn(event.composedPath());
    const target = path[0];
    if (!target) return null;
    const known = path.find((element) => this.#options.isComposerRoot(element));
    const around = target.closest<HTMLElement>('form, [role="dialog"], dialog');
    if (!mayBeSend(event, path, known ?? around)) return null;
    return known ?? around ?? target;
  }
}

function mayBeSend(event: Event, path: readonly HTMLElement[], around: HTMLElement | null): boolean {
  switch (event.type) {
    case 'keydown':
      return isKeyEvent(event) && isSendingEnter(event) && path.some(isEditor);
    case 'beforeinput':
      return (event as InputEvent).inputType === 'insertParagraph' && path.some(isEditor);
    case 'submit':
      return holdsEditor(path[0] ?? null);
    case 'mousedown':
    case 'click':
      return path.some((element) => element.matches(controls)) && holdsEditor(around);
    default:
      return false;
  }
}

/** Not the Enter that picks a word of an input method (composers.md 8.3), nor a new line by Shift. */
function isSendingEnter(event: KeyboardEvent): boolean {
  return isEnter(event) && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}

function isEditor(element: HTMLElement): boolean {
  return element.matches(anyBox);
}

function holdsEditor(element: HTMLElement | null): boolean {
  return element?.querySelector(anyBox) != null;
}
