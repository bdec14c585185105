/** ISO/IEC 7812: every second digit from the right doubled, the sum a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}

/**
 * Numbers the card networks issue (ISO/IEC 7812 issuer ranges; lengths by network). "sure": a range that leaves no
 * doubt together with Luhn; "maybe": any other that passes Luhn, so words must say it is a card.
 */
export function cardKind(digits: string): 'sure' | 'maybe' | null {
  if (!passesLuhn(digits) || /^(\d)\1+$/.test(digits)) return null;
  if (
    /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12})$/.test(
      digits,
    )
  ) {
    return 'sure';
  }
  return 'maybe';
}

/** ISO 13616: country, two check digits, the whole modulo 97 is 1. Lengths 15 (Norway) to 34. Spaces are left out before. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  let remainder = 0;
  for (const char of text.slice(4) + text.slice(0, 4)) {
    for (const digit of Number.parseInt(char, 36).toString())
      remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Bits a character of a text carries (Shannon); random base64 of 32 characters has above 4, words below 3.5. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
