/**
 * The one door for HTML, and the only import of DOMPurify. In: what a rich composer held, when it is kept, and again
 * when it is shown (an imported file may hold anything). Out: inline formatting, lines and lists; no attribute, no
 * address, nothing that loads, runs or submits. Needs a real DOM: pages and page scripts, not Chrome's background.
 */
import type { Config } from 'dompurify';
import DOMPurify from 'dompurify';

const config: Config = {
  ALLOWED_TAGS: [
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'code',
    'pre',
    'blockquote',
    'p',
    'div',
    'br',
    'ul',
    'ol',
    'li',
  ],
  ALLOWED_ATTR: [],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Longer than this a message keeps its text only. In UTF-16 units. */
const longestHtml = 100_000;

/** HTML of a composer as it may be kept with an entry; undefined when it says no more than the text, or is too long. */
export function keptHtml(html: string): string | undefined {
  if (html.length > longestHtml) return undefined;
  const clean = DOMPurify.sanitize(html, config);
  return /<(?:b|strong|i|em|u|s|code|pre|blockquote|ul|ol)\b/.test(clean) ? clean : undefined;
}

/** Kept HTML as nodes that may be put on one of our pages. */
export function shownHtml(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, { ...config, RETURN_DOM_FRAGMENT: true });
}
