import { type ForeignPart, type TextMap, textMapOf } from './text-map.ts';

/**
 * What stands in a mail's editor without being written now. Gmail: SGG, ISDK, 2026. Outlook: Briskine, 2026; the
 * signature's id as Outlook writes it into what it sends (idx:69534198813).
 */
const foreign =
  '.gmail_quote, .gmail_attr, blockquote, .gmail_signature, [data-smartmail="gmail_signature"], #Signature, #ms-outlook-mobile-signature';
/** Outlook's header of the quoted mail, and what it stands in: from there on nothing is new. idx:71113713733, 2026. */
const quoteStart = '[id$="RplyFwdMsg"], #appendonsend, #mail-editor-reference-message-container';

const foreignPart: ForeignPart = (element) => {
  if (element.matches(quoteStart)) return 'rest';
  return element.matches(foreign) ? 'this' : null;
};

/** The person's own new text of a mail: no quoted text, no signature, no empty lines before them. */
export function ownMailText(editor: HTMLElement): TextMap {
  const { text, runs } = textMapOf(editor, foreignPart);
  return { text: text.replace(/\n+$/, ''), runs };
}

export function readMailBody(editor: HTMLElement): string {
  return ownMailText(editor).text;
}
