/** A clock time in any script: "8:00 AM", "08.00", "8 h 30", "٨:٠٠". */
const clock = /\p{Nd}{1,2}\s?[:.h]\s?\p{Nd}{2}|\p{Nd}{1,2}\s?(?:AM|PM)/iu;

/** True for words that name a time of day: what a menu of ready times has in every language, and its other items have not. */
export function saysTimeOfDay(words: string): boolean {
  return clock.test(words);
}
