import { viewportOf } from '../viewport.ts';

/**
 * Keeps the lower edge of a dialog in the middle of the window where it is, and with it the buttons: what later checks
 * add makes it grow upwards. A button that moves as it is pressed is missed, or another one is hit.
 *
 * @param dialog open; its margin and greatest height hang on `--gap-below`
 * @returns ends it
 */
export function stayPut(dialog: HTMLElement): () => void {
  const view = dialog.ownerDocument.defaultView ?? window;
  const place = () => {
    dialog.style.removeProperty('--gap-below');
    const { clientHeight } = viewportOf(dialog.ownerDocument);
    dialog.style.setProperty('--gap-below', `${(clientHeight - dialog.offsetHeight) / 2}px`);
  };
  place();
  view.addEventListener('resize', place, { passive: true });
  return () => view.removeEventListener('resize', place);
}
