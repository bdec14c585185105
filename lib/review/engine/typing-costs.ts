/** What one slip of the keyboard or of sound costs; an ordinary wrong letter is 1. */

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const places = new Map<string, { x: number; y: number }>();
for (const [y, row] of rows.entries()) {
  for (const [x, key] of [...row].entries()) places.set(key, { x: x + y * 0.4, y });
}

function neighbours(a: string, b: string): boolean {
  const one = places.get(a);
  const two = places.get(b);
  if (one === undefined || two === undefined) return false;
  return Math.abs(one.x - two.x) <= 1.1 && Math.abs(one.y - two.y) <= 1;
}

/** Letters that English spells the same sound with, or that are easily confused for it. */
const alike = new Set(
  'ae ai ao au ea ei eo ia ie io iu iy oa oe ou ua uo yi ck cs ct sc sz zs kc fv vf mn nm td dt gj jg xc pb bp qc kq'.split(
    ' ',
  ),
);

const wrongLetter = 1;
const neighbourKey = 0.85;
const likeSound = 0.65;
const wrongFirst = 0.35;

export const typingCost = {
  /** @param meant the letter meant; @param typed the one typed; @param first whether it begins the word */
  other(meant: string, typed: string, first: boolean): number {
    const base = alike.has(meant + typed) ? likeSound : neighbours(meant, typed) ? neighbourKey : wrongLetter;
    return base + (first ? wrongFirst : 0);
  },
  /** A letter left out; @param before the letter meant before it */
  missing(meant: string, before: string): number {
    if (meant === before) return 0.45;
    if (meant === "'") return 0.35;
    if (meant === '-') return 0.5;
    return meant === 'e' || meant === 'h' || before === '' ? 0.8 : 0.85;
  },
  /** A letter too many, at this place of the typed word */
  extra(typed: string, at: number): number {
    const key = typed.charAt(at);
    if (at > 0 && key === typed.charAt(at - 1)) return 0.5;
    return at === 0 ? 1.1 : 0.85;
  },
  swapped: 0.7,
};
