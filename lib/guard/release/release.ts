import type { ReleaseWay } from '../../sites/site.ts';
import type { Permit } from './permit.ts';

/**
 * Does the site's own send once, under a fresh permit. `done`: our action ran (whether the message left is the departure
 * watcher's to say). `failed`: nothing was set off, so the person may press Send without a risk of sending twice.
 */
export function performRelease(way: ReleaseWay, permit: Permit): 'done' | 'failed' {
  switch (way.how) {
    case 'click':
      return click(way.control, permit);
    case 'submit':
      return submit(way.form, permit);
    case 'ask':
      return 'failed';
  }
}

/** The form whose submit this release may cause: part of what a permit covers. */
export function formOf(way: ReleaseWay): HTMLFormElement | null {
  if (way.how === 'submit') return way.form;
  if (way.how === 'ask') return null;
  return 'form' in way.control && way.control.form instanceof HTMLFormElement
    ? way.control.form
    : way.control.closest('form');
}

function click(control: HTMLElement, permit: Permit): 'done' | 'failed' {
  if (!canBeClicked(control)) return 'failed';
  return ran(permit, () => HTMLElement.prototype.click.call(control));
}

/** Never submit(): it skips the site's own handler and reloads the page (composers.md 1.5). */
function submit(form: HTMLFormElement, permit: Permit): 'done' | 'failed' {
  if (!form.isConnected) return 'failed';
  let submitted = false;
  const seen = (): void => {
    submitted = true;
  };
  form.addEventListener('submit', seen, { capture: true });
  try {
    // A field named "requestSubmit" would hide the method.
    const answer = ran(permit, () => HTMLFormElement.prototype.requestSubmit.call(form));
    // A form that its own validation refuses fires no submit.
    return submitted ? answer : 'failed';
  } finally {
    form.removeEventListener('submit', seen, { capture: true });
  }
}

function ran(permit: Permit, dispatch: () => void): 'done' | 'failed' {
  let started = false;
  permit.run(() => {
    started = true;
    dispatch();
  });
  return started ? 'done' : 'failed';
}

/** A control that a person could press now: connected, with a box, not disabled, not inert. */
function canBeClicked(control: HTMLElement): boolean {
  return (
    control.isConnected &&
    control.getClientRects().length > 0 &&
    getComputedStyle(control).visibility === 'visible' &&
    !control.matches(':disabled') &&
    control.closest('[aria-disabled="true"], [inert]') === null
  );
}
