/**
 * What we show inside a page, under the contract of codebases.md 5.5. In: views (views.ts), plain data and callbacks.
 * Out: things shown, marks in the editor. The guard calls `installShield` first of all and asks `currentUi()` each
 * time it shows something. May import components and the types of lib/review and lib/sites. The full interface is
 * in `full/`, reached only by entrypoints/page-ui.ts and the practice page.
 */
import { fallbackUi } from './fallback.ts';
import { handover } from './handover.ts';
import type { GuardUi, Shown } from './views.ts';

export { handover, registerFullUi } from './handover.ts';
export { installShield } from './shield.ts';
export type * from './views.ts';

/** A status that would go by itself: whatever comes next has the better news. */
let passing: { close(): void } | undefined;

/** What to show things with now: the full interface once it has arrived, and the plain one where that cannot be seen. */
export function currentUi(): GuardUi {
  const ui = handover().full ?? fallbackUi;
  const first = <View>(show: (ui: GuardUi) => Shown<View>): Shown<View> => {
    passing?.close();
    passing = undefined;
    const shown = show(ui);
    if (shown.isVisible()) return shown;
    shown.close();
    return show(fallbackUi);
  };
  return {
    review: (view) => first(({ review }) => review(view)),
    hold: (view) => first(({ hold }) => hold(view)),
    status(view) {
      const shown = first(({ status }) => status(view));
      if (!view.stays) passing = shown;
      return shown;
    },
    chip: (view) => ui.chip(view),
    mark: (editor, ranges) => ui.mark(editor, ranges),
  };
}
