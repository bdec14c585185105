const edited = { en: 'edited', de: 'bearbeitet', ja: '編集済み', ar: 'مُعدَّلة' };

/** The site's word for it, in the page's language. */
export const editedWord = () => edited[document.documentElement.lang] ?? edited.en;

const shown = [];

/** By its place in the order in which the page drew it: what the server does when a message is edited on a phone. */
globalThis.__editElsewhere = (nth, text) => shown[nth](text);

/** @param show draws the message as edited, with this text */
export function canBeEdited(show) {
  shown.push(show);
}
