export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly fractions: boolean;
}

/** What somebody typed into a number field: the number, or a sentence that says what is accepted. A comma is a point. */
export function numberIn(
  typed: string,
  { min, max, fractions }: NumberRange,
): { readonly number: number } | { readonly problem: string } {
  const text = typed.trim().replace(',', '.');
  const number = /^\d+(\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number) || number < min || number > max) {
    return { problem: `Enter a number from ${min} to ${max}.` };
  }
  if (!fractions && !Number.isInteger(number)) return { problem: 'Enter a whole number.' };
  return { number };
}
