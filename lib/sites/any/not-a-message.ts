import { hasAny, nameWords, shownWords } from './names.ts';

/** Parts of the page in which nothing is a message (composers.md 4, 5: comments, search). By role, whatever the language. */
const elsewhere =
  '[role="search"], search, [role="article"], article, [role="feed"], [role="grid"], [role="menu"], [role="tree"]';

/** Code editors, each by the names it gives its own parts: Monaco, CodeMirror 5 and 6, Ace, Prism's live editor. */
const codeEditors =
  '.monaco-editor, .CodeMirror, .cm-editor, .ace_editor, .prism-code-editor, code, [data-language], [role="code"]';

/** What the browser fills in by itself is a form about the person: an address, a login, a card. */
const filledIn = /\b(name|email|username|password|tel|address|street|postal|country|cc-|one-time|bday|url)/;

/** What Enter does in a field, as its page tells a phone's keyboard (HTML `enterkeyhint`); "send" and "enter" are no sign of anything else. */
const otherEnters = ['search', 'go', 'done', 'next', 'previous'].map((hint) => `[enterkeyhint="${hint}"]`);

const searchWords = ['search', 'query', 'filter', 'find', 'lookup', 'omnibox'];
/** In the languages whose comments are sent off by a plain "Send": what tells them apart is only what they are called. */
const comments = [
  'comment',
  'comments',
  'kommentar',
  'kommentare',
  'commentaire',
  'commentaires',
  'comentario',
];
const moreComments = ['comentarios', 'commento', 'commenti', 'komentarz', 'komentarze'];
const commentWords = [...comments, ...moreComments, 'review', 'reviews', 'annotation'];
/** Of what a person reads in the box, only what is plain: "Write a note to Helena" is a message. */
const shownElsewhere = ['search', ...comments, ...moreComments];
const formWords = [
  'code',
  'snippet',
  'address',
  'street',
  'bio',
  'note',
  'notes',
  'todo',
  'description',
  'title',
  'tags',
];
const documentWords = [
  'wiki',
  'document',
  'spreadsheet',
  'cell',
  'formula',
  'caption',
  'issue',
  'terminal',
  'console',
];
/** States of the composer itself, while a message that was sent before is changed in it (XEP-0308 calls it correcting). */
const changingWords = ['editing', 'correcting'];

/** How far around a box its comment's or search's name can stand: a wrapper, its row, its form. */
const nearby = 3;

/**
 * True for what is surely no message: search, login, address, code, comment, document. What it is, the box's own attributes,
 * the names of its parts and the roles around it say; a box that only says so in words of the page's language is told apart by `kind.ts`.
 */
export function isNoMessage(box: HTMLElement): boolean {
  // A `pre` may be the box itself, for its line breaks: WeChat's.
  if (box.closest(elsewhere) || box.closest(codeEditors) || box.parentElement?.closest('pre')) return true;
  if (box.matches(['[role="searchbox"]', '[role="combobox"]', '[list]', ...otherEnters].join(', ')))
    return true;
  if (filledIn.test(box.getAttribute('autocomplete') ?? '')) return true;
  const form = box.closest('form');
  if (form?.querySelector('input[type="password"]')) return true;
  const named = [...searchWords, ...commentWords, ...formWords, ...documentWords, ...changingWords];
  if (hasAny(nameWords(box), named) || hasAny(shownWords(box), shownElsewhere)) return true;
  return around(box, form).some((part) => hasAny(nameWords(part), [...searchWords, ...commentWords]));
}

function around(box: Element, form: Element | null): Element[] {
  const parts: Element[] = form ? [form] : [];
  let at = box.parentElement;
  for (let step = 0; at && at.tagName !== 'BODY' && step < nearby; step += 1) {
    parts.push(at);
    at = at.parentElement;
  }
  return parts;
}
