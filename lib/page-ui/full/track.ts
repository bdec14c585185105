import { viewportOf } from '../viewport.ts';

/**
 * Calls back whenever an element is somewhere else in the viewport: when the page grows above it, a panel opens beside
 * it, its own box changes. Nothing polls: an observer whose root is shrunk to the element's box tells as soon as the
 * element leaves that box (the way Floating UI does it). Scrolling and resizing of the window are not seen here.
 * @returns stops it
 */
export function track(element: Element, moved: () => void): () => void {
  const resize = new ResizeObserver(moved);
  resize.observe(element);
  let leaving: IntersectionObserver | undefined;
  const watch = (threshold: number) => {
    leaving?.disconnect();
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = viewportOf(element.ownerDocument);
    const insets = [top, clientWidth - right, clientHeight - bottom, left].map(
      (side) => `${-Math.floor(side)}px`,
    );
    let first = true;
    leaving = new IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        const settled = first && (ratio === threshold || ratio === 0);
        if (!settled) {
          moved();
          // Partly outside the window the whole of it never shows: watch for a change of the part that does.
          watch(first ? ratio : 1);
        }
        first = false;
      },
      { root: element.ownerDocument, rootMargin: insets.join(' '), threshold },
    );
    leaving.observe(element);
  };
  watch(1);
  return () => {
    resize.disconnect();
    leaving?.disconnect();
  };
}
