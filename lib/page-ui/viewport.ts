import type { Size } from './place.ts';

/**
 * What the window shows of a page, without its scrollbars, px. Where a page has no doctype (old ones, and frames that a page
 * fills by itself) the root element is as tall as what stands in it, and the body as tall as the window
 * (CSSOM View, `clientHeight`).
 */
export function viewportOf({ compatMode, body, documentElement }: Document): Size {
  const { clientWidth: width, clientHeight: height } =
    compatMode === 'BackCompat' && body ? body : documentElement;
  return { width, height };
}
