/**
 * The words that one step of a pattern marks, where there is a fix for each of them, in their order: "<him|her> … = he / she".
 * Undefined where the fixes are all offered for any of them.
 */
export function alternativesIn(pattern: string, fixes: readonly string[]): readonly string[] | undefined {
  const words = /<([^<>\s:@!$?]+)>/.exec(pattern)?.[1]?.split('|');
  return words !== undefined && words.length > 1 && words.length === fixes.length ? words : undefined;
}

/** A verb's form beside its subject, and the one for the other number. */
const otherNumber: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
};

/**
 * Of the forms that a rule of agreement offers, those that say the same as the word that is there: "has" becomes "have" and not
 * "are", "wasn't" becomes "weren't", "requires" becomes "require".
 *
 * @param written the one word that does not agree
 */
export function agreeing(written: string, fixes: readonly string[]): readonly string[] {
  const word = written.toLowerCase();
  const isNegated = word.endsWith("n't");
  const other = otherNumber[isNegated ? word.slice(0, -3) : word];
  if (other === undefined) {
    const own = fixes.filter((fix) => !(fix in otherNumber) && !fix.endsWith("n't"));
    return own.length > 0 ? own : fixes;
  }
  const wanted = isNegated ? `${other}n't` : other;
  return fixes.includes(wanted) || fixes.includes(other) ? [wanted] : fixes;
}
