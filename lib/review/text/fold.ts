/**
 * Lower case, without accents: "Zoë" and "zoe" are the same name. One letter stays one letter, so offsets into composed
 * text (NFC, as keyboards write it) hold.
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ßẞ]/g, 's')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
}

/** The same with its white space folded too: whether two texts say the same. */
export function foldedLine(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}
