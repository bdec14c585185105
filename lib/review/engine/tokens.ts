/** Words of a sentence, and what of it is no prose at all. */

export interface Word {
  /** As written, with straight apostrophes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but brackets, quotes or bullets stands before it in the sentence. */
  readonly first: boolean;
  /** Part of an address, a handle, code, a file name, a quantity: not to be spelled. */
  readonly opaque: boolean;
  /** A hyphen joins it to the word before or after it. */
  readonly joined: boolean;
}

const opaque =
  /```[\s\S]*?```|`[^`\n]+`|\{\{[^}]*\}\}|\[[A-Z][^\]\n]{0,40}\]|<[^<>\s][^<>\n]{0,60}>|%[A-Z_]+%|(?:https?:\/\/|www\.|[a-z]+:\/\/)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_.-]+|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:com|org|net|io|dev|ai|co|edu|gov|uk|de|fr|eu|us|info|biz|app|html?|pdf|docx?|xlsx?|pptx?|txt|csv|zip|png|jpe?g|gif|js|ts|py|rs|java|json|xml|ya?ml|toml|ini|cfg|md|exe|log)\b(?:\/\S*)?|(?:[~.]{0,2}\/)?(?:[\w.-]+\/){2,}[\w.-]*|[\p{L}\p{N}]*_[\p{L}\p{N}_]*|[\p{L}]*\p{N}[\p{L}\p{N}]*(?:[.,:/-]\p{N}+)*(?:'s|’s|s|st|nd|rd|th|\p{L}{1,3})?\b|\p{L}+\(\)|&[a-z]+;/giu;
const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;

/** @returns the words in order; offsets are UTF-16 into the sentence */
export function wordsOf(sentence: string): Word[] {
  const shielded = new Uint8Array(sentence.length);
  for (const match of sentence.matchAll(opaque)) shielded.fill(1, match.index, match.index + match[0].length);
  const words: Word[] = [];
  for (const match of sentence.matchAll(word)) {
    const start = match.index;
    const written = /['’]$/.test(match[0]) && !/s['’]$/i.test(match[0]) ? match[0].slice(0, -1) : match[0];
    const end = start + written.length;
    words.push({
      text: written.replaceAll('’', "'").normalize('NFC'),
      start,
      end,
      first: words.length === 0 && !/[\p{L}\p{N}]/u.test(sentence.slice(0, start)),
      opaque: shielded[start] === 1,
      joined: sentence[start - 1] === '-' || sentence[end] === '-',
    });
  }
  return words;
}
