import { hasAny, nameWords } from './names.ts';

/** A link that leads nowhere is a button in all but name. */
const deadLinks = 'a[href="#"], a[href=""], a[href^="javascript:"]';

export const controls = `button, [role="button"], input[type="submit"], input[type="image"], input[type="button"], ${deadLinks}`;

/** No control by their markup, but called "send" in the code: what is pressed there is told by its pointer. */
export const namedParts = ':is(div, span, i, img, svg, label):is([class*="send" i], [id*="send" i])';

/** Beside Send in many composers, with "send" in their names or the words on them. */
const otherWords = [
  'schedule',
  'later',
  'draft',
  'save',
  'attach',
  'file',
  'upload',
  'voice',
  'audio',
  'cancel',
  'discard',
  'delete',
  'preview',
  'resend',
  'gif',
  'emoji',
  'search',
];

/** Its names say that it does something else, or it opens something. */
export function isOther(control: HTMLElement): boolean {
  return (
    hasAny(nameWords(control), otherWords) || control.matches('[aria-haspopup]:not([aria-haspopup="false"])')
  );
}

/** A drawing alone: neither a person who reads nor one who listens is told what it does. */
export function isWordless(control: HTMLElement): boolean {
  const told = ['aria-label', 'aria-labelledby', 'title', 'value', 'alt'];
  const pictures = [...control.querySelectorAll('img[alt], [aria-label], svg title')];
  return (
    control.textContent?.trim() === '' &&
    told.every((name) => !control.getAttribute(name)?.trim()) &&
    pictures.every((each) => !(each.getAttribute('alt') ?? each.getAttribute('aria-label'))?.trim())
  );
}
