import { elementsIn, isRendered, matchesAny, textOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer, OtherSend, Route, Surface } from '../site.ts';
import { saysTimeOfDay } from '../time-of-day.ts';
import * as parts from './selectors.ts';

const pressable = 'button, [role="menuitem"], [role="button"], [role="option"], [role="radio"]';
const floating = '[role="menu"], [role="dialog"]';

/**
 * The menu beside Send and the dialogs behind it (OS): they stand outside the pane they belong to, which is the one whose
 * menu was opened last. Their words are in the person's language; the ready ones say a time of day, and no other choice
 * of the dialog does (OS).
 */
export class Scheduling {
  readonly #surfaces: () => readonly Surface[];
  #opener: WeakRef<Element> | null = null;
  /** The menu or dialog behind it that was pressed in last. */
  #floating: WeakRef<Element> | null = null;
  /** What Send says, and the menu's item that led here: the last button says one of them. */
  #words = new Set<string>();

  constructor(surfaces: () => readonly Surface[]) {
    this.#surfaces = surfaces;
  }

  /** Asked for every press: notes the way to the dialog, and answers for the control that sends or schedules. */
  controlOn(path: readonly EventTarget[]): OtherSend | null {
    const elements = elementsIn(path);
    const opener = elements.find((element) => matchesAny(element, parts.moreSendOptions));
    if (opener) {
      this.#opener = new WeakRef(opener);
      this.#floating = null;
      this.#words.clear();
      return null;
    }
    const floats = elements.find((element) => element.matches(floating));
    if (!floats) {
      // Back in the mail itself: whatever opens next is another one's, what still stands open is not.
      if (!this.#isOpen() && this.#surfaces().some((surface) => surface.locate(path))) this.#opener = null;
      return null;
    }
    this.#floating = new WeakRef(floats);
    const control = elements.find((element) => element.matches(pressable));
    const composer = control ? this.#composer() : null;
    if (!control || !composer) return null;
    const route = this.#routeOf(control);
    return route ? { composer, control, route, on: 'click' } : null;
  }

  /** A menu's button says so itself; what a review stopped in leaves its dialog on show. */
  #isOpen(): boolean {
    const floats = this.#floating?.deref();
    return (floats && isRendered(floats)) || this.#opener?.deref()?.getAttribute('aria-expanded') === 'true';
  }

  #routeOf(control: HTMLElement): Route | null {
    const dialog = control.closest<HTMLElement>('[role="dialog"]');
    const words = textOf(control);
    if (!dialog) return this.#routeInMenu(control, words);
    if (saysSend(control)) return 'schedule';
    if (dialog.querySelectorAll('input').length < 2) return saysTimeOfDay(words) ? 'schedule' : null;
    return this.#words.has(words) || control.matches('[type="submit"]') ? 'schedule' : null;
  }

  /** "Send" at once, or "Schedule send", which only leads to the dialog. */
  #routeInMenu(control: HTMLElement, words: string): Route | null {
    if (!control.closest('[role="menu"]')) return null;
    if (saysSend(control)) return 'button';
    this.#words.add(words);
    return null;
  }

  #composer(): Composer | null {
    const opener = this.#opener?.deref();
    if (!opener?.isConnected) return null;
    const path: Element[] = [];
    for (let at: Element | null = opener; at; at = at.parentElement) path.push(at);
    for (const surface of this.#surfaces()) {
      const composer = surface.locate(path);
      if (composer) return composer;
    }
    return null;
  }
}
