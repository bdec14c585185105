/** Looks that a placeholder shares with other things: `words` stand from `start` to `end` in `text`. */
export function looksLikeSomethingElse(words: string, text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end, end + 24);
  if (/^_+$/.test(words)) return isLineToSign(before) || isDivider(before, after);
  if (/^X+$/.test(words)) return areKisses(words, after) || (words === 'XXX' && numbered.test(before));
  // "the format is DD/MM/YYYY", "TODO list"
  if (/^(?:DD|MM)/.test(words)) return /format|pattern/i.test(text);
  return words === 'TODO' && /^\s*(?:list|app|item|comment|board)/i.test(after);
}

function isLineToSign(before: string): boolean {
  return /(?:sign\w*|date|name|by|title|initials|witness)\s*:?\s*$/i.test(before);
}

function isDivider(before: string, after: string): boolean {
  return /^\s*(?:\n|$)/.test(after) && !/\p{L}/u.test(before);
}

function areKisses(words: string, after: string): boolean {
  return words.length <= 4 && /^[\s.!]*(?:\n|$)/.test(after);
}

/** "Super Bowl XXX" is a numeral. */
const numbered = /(?:bowl|chapter|part|title|article|volume|vol\.|annex|appendix|section|rated|page)\s*$/i;
