import { findSecrets } from './find.ts';

/**
 * The text with every secret in it blotted out, for whatever is kept. A card or account keeps its last four digits,
 * so that the person can tell which it was. Never longer than 12 marks, so the length tells nothing.
 */
export function maskSecrets(text: string): string {
  let masked = '';
  let at = 0;
  for (const secret of findSecrets(text)) {
    const tail =
      secret.kind === 'card' || secret.kind === 'account'
        ? lastFour(text.slice(secret.start, secret.end))
        : '';
    masked += `${text.slice(at, secret.start)}••••••••${tail}`;
    at = secret.end;
  }
  return masked + text.slice(at);
}

function lastFour(number: string): string {
  const digits = number.replace(/[ -]/g, '');
  return digits.length > 8 ? digits.slice(-4) : '';
}
