/**
 * For the `ref` of a box that scrolls: puts it into the order of Tab, so that it can be scrolled by keyboard.
 * Chromium does so by itself only since 130, and the extension runs from 122.
 */
export function scrollable(box: HTMLElement | null): void {
  if (box) box.tabIndex = 0;
}
