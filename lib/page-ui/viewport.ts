/**
 * The element whose client box is what the window shows of a page, without its scrollbars: the body where a page has no
 * doctype (old ones, and frames that a page fills by itself). There the root element is as tall as what stands in it
 * (CSSOM View, `clientHeight`).
 */
export const viewportOf = ({ scrollingElement, documentElement }: Document): Element =>
  scrollingElement ?? documentElement;
