import { elementsIn, isRendered, matchesAny, textOf } from '../find.ts';
import type { Composer, OtherSend, Surface } from '../site.ts';
import { saysTimeOfDay } from '../time-of-day.ts';
import * as parts from './selectors.ts';

/**
 * Finds what schedules. Gmail's menu and its dialogs stand outside the compose window they belong to: it is the one
 * whose arrow was used last.
 */
export class Scheduling {
  readonly #surface: () => Surface;
  #root: WeakRef<HTMLElement> | null = null;
  /** What the menu calls it, in the person's language: the last dialog's button says the same. */
  #label = '';

  constructor(surface: () => Surface) {
    this.#surface = surface;
  }

  /** Asked for every press: notes the way to the dialog, and answers for the control that schedules. */
  controlOn(path: readonly EventTarget[]): OtherSend | null {
    const elements = elementsIn(path);
    const target = elements[0];
    if (!target) return null;
    if (elements.some((element) => element.matches(parts.moreSendOptions))) {
      const root = this.#surface().locate(path)?.root;
      this.#root = root ? new WeakRef(root) : null;
      return null;
    }
    const item = elements.find((element) => element.matches(parts.scheduleItem));
    if (item) {
      this.#label = textOf(item);
      return null;
    }
    const control = this.#timeOn(target) ?? this.#goOnIn(elements);
    const composer = control ? this.#composerIn(target.ownerDocument) : null;
    return control && composer ? { composer, control, route: 'schedule', on: 'press' } : null;
  }

  /** A ready time, pressed itself or chosen by keys while the menu around it has the focus. */
  #timeOn(target: HTMLElement): HTMLElement | null {
    const active = target.getAttribute('aria-activedescendant');
    const pressed = active ? target.ownerDocument.getElementById(active) : target;
    const item = pressed?.closest<HTMLElement>('[role="dialog"] [role="menuitem"]');
    if (!item) return null;
    if (item.matches(parts.scheduleTime)) return item;
    // Its class is made by a machine: where no item has it, the ones that say a time of day.
    const isMarked = item.closest('[role="dialog"]')?.querySelector(parts.scheduleTime);
    return !isMarked && this.#label !== '' && saysTimeOfDay(textOf(item)) ? item : null;
  }

  #goOnIn(elements: readonly HTMLElement[]): HTMLElement | null {
    const button = elements.find((element) => element.matches('button, [role="button"]'));
    const dialog = button?.closest<HTMLElement>('[role="dialog"]');
    if (!button || !dialog || dialog.querySelectorAll('input').length < 2 || isCompose(dialog)) return null;
    const goesOn = button.matches(parts.goOn) || (this.#label !== '' && textOf(button) === this.#label);
    return goesOn ? button : null;
  }

  #composerIn(page: Document): Composer | null {
    const surface = this.#surface();
    const shown = surface.findAll(page);
    return (
      shown.find(({ root }) => root === this.#root?.deref()) ??
      (shown.length === 1 ? (shown[0] ?? null) : null)
    );
  }
}

function isCompose(dialog: HTMLElement): boolean {
  return [...dialog.querySelectorAll<HTMLElement>('[contenteditable]')].some(
    (element) => matchesAny(element, parts.editor) && isRendered(element),
  );
}
