import { redesign } from '../redesign.js';
import { labelsFor } from './labels.js';

/** How this load of a page behaves: everything comes from the address. */
export function readOptions(search) {
  redesign(search);
  const query = new URLSearchParams(search);
  const on = (name) => query.get(name) === '1';
  const number = (name, otherwise) => Number(query.get(name) ?? otherwise);
  const lang = query.get('lang') ?? 'en';
  return {
    mode: query.get('mode') === 'enter' ? 'enter' : 'click',
    lang,
    rtl: lang === 'ar',
    labels: labelsFor(lang),
    /** A div stands where the form was. */
    noForm: on('noform'),
    /** The site's own handlers ignore what no person did. */
    trustedOnly: on('trusted'),
    /** The composer is built anew after every send, as the live site does; 0 keeps it. */
    remount: query.get('remount') !== '0',
    inMail: on('inmail'),
    /** The site refuses and keeps the text. */
    fails: on('fail'),
    /** Milliseconds until the editor is cleared after a send. */
    late: number('late', 0),
    /** An inert copy that nobody sees comes first in the page. */
    decoy: on('decoy'),
    suggests: on('suggest'),
    quickReplies: on('quick'),
    /** Milliseconds until Send is enabled after input. */
    slow: number('slow', 50),
    bubbles: number('bubbles', 2),
    /** Enter mode submits the form instead of sending from the key handler. */
    enterSubmits: query.get('via') === 'submit',
    attached: on('attach') ? ['portfolio.pdf'] : [],
    /** A draft that the site fills in by itself. */
    draft: query.get('draft') ?? '',
    /** Whoever it goes to is written to for the first time. */
    compose: on('compose'),
    /** Textarea surfaces: Ctrl+Enter sends too. */
    modEnter: on('modenter'),
    /** What the menu of an own message says of deleting: works, greyed, missing, fails. */
    deleting: query.get('deleting') ?? 'works',
    /** Where an edited message says so: at the end of its text, or nowhere. */
    editedMark: query.get('edited') ?? 'text',
    /** The other one has receipts on, and reads at once. */
    seen: on('seen'),
    query: query.toString(),
  };
}
