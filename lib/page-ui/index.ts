/**
 * What we show inside a page, under the contract of codebases.md 5.5. In: views (views.ts), plain data and callbacks.
 * Out: things shown, marks in the editor. The guard calls `installShield` first of all and asks `currentUi()` each
 * time it shows something. May import components and the types of lib/review and lib/sites. The full interface is
 * in `full/`, reached only by entrypoints/page-ui.ts.
 */
import { fallbackUi } from './fallback.ts';
import { handover } from './handover.ts';
import type { GuardUi, Shown } from './views.ts';

export { handover, registerFullUi } from './handover.ts';
export { installShield } from './shield.ts';
export type * from './views.ts';

/** What to show things with now: the full interface once it has arrived, and the plain one where that cannot be seen. */
export function currentUi(): GuardUi {
  const { full } = handover();
  if (!full) return fallbackUi;
  return {
    review: (view) => seen(full.review(view), () => fallbackUi.review(view)),
    hold: (view) => seen(full.hold(view), () => fallbackUi.hold(view)),
    status: (view) => seen(full.status(view), () => fallbackUi.status(view)),
    chip: (view) => full.chip(view),
    mark: (editor, ranges) => full.mark(editor, ranges),
  };
}

function seen<View>(shown: Shown<View>, otherwise: () => Shown<View>): Shown<View> {
  if (shown.isVisible()) return shown;
  shown.close();
  return otherwise();
}
