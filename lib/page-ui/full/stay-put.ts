import { viewportOf } from '../viewport.ts';

/**
 * Keeps an open dialog as it is while later checks come in: what is pressed as it moves is missed, or something else is
 * hit. It gets no smaller, and what makes it grow moves its upper edge, away from the answers at the bottom. What the
 * person unfolds has the whole window.
 *
 * @param dialog open; its least and greatest height and its margin hang on `--least` and `--gap-below`
 */
export function stayPut(dialog: HTMLElement): { readonly letShrink: () => void; readonly end: () => void } {
  const view = dialog.ownerDocument.defaultView ?? window;
  const letShrink = () => dialog.style.removeProperty('--least');
  const place = () => {
    letShrink();
    dialog.style.removeProperty('--gap-below');
    const { clientHeight } = viewportOf(dialog.ownerDocument);
    const { height } = dialog.getBoundingClientRect();
    dialog.style.setProperty('--least', `${height}px`);
    dialog.style.setProperty('--gap-below', `${(clientHeight - height) / 2}px`);
  };
  const unfolded = ({ target }: Event) => {
    if (target !== dialog) place();
  };
  place();
  view.addEventListener('resize', place, { passive: true });
  dialog.addEventListener('toggle', unfolded, { capture: true });
  return { letShrink, end: () => view.removeEventListener('resize', place) };
}
