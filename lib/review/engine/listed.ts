/** The words of a list that is written in one string. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
