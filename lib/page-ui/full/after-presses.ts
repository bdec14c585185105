const presses = ['click', 'contextmenu'] as const;

/**
 * Calls back in the frame after each press in the page: what it opened, a menu of the site say, may have opened under what
 * stands there. Keys are left out: each letter would make the browser lay the page out.
 * @returns stops it
 */
export function afterPresses(look: () => void): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  for (const type of presses) window.addEventListener(type, soon, { capture: true, passive: true });
  return () => {
    cancelAnimationFrame(frame);
    for (const type of presses) window.removeEventListener(type, soon, { capture: true });
  };
}
