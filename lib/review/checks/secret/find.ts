import { type Span, touches } from '../../text/spans.ts';
import { cardKind, entropy, isIban } from './checksums.ts';
import { keyFormats } from './key-formats.ts';

export type SecretKind = 'card' | 'account' | 'identity' | 'key' | 'password' | 'code';

export interface Secret extends Span {
  readonly kind: SecretKind;
  /** "A Stripe key": begins a sentence. */
  readonly name: string;
}

/** Everything in the text that should stay with the person, in order; none overlaps another. */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = [];
  const add = (secrets: Iterable<Secret>) => {
    for (const secret of secrets) if (!touches(found, secret.start, secret.end)) found.push(secret);
  };
  add(knownKeys(text));
  add(accounts(text));
  add(cards(text));
  add(identityNumbers(text));
  add(passwords(text));
  add(codes(text));
  add(unknownKeys(text));
  return found.sort((a, b) => a.start - b.start);
}

function* knownKeys(text: string): Iterable<Secret> {
  for (const [name, pattern] of keyFormats) {
    for (const match of text.matchAll(pattern)) {
      const kind = name.startsWith('A password') ? 'password' : 'key';
      yield { kind, name, ...spanOf(match, (match[1] ?? match[0]).replace(/[.-]+$/, '')) };
    }
  }
}

function* accounts(text: string): Iterable<Secret> {
  for (const match of text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}\b/g)) {
    // The last groups may be ordinary words: drop them until the checksum holds.
    for (let end = match[0].length; end >= 15; end = match[0].lastIndexOf(' ', end - 1)) {
      if (!isIban(match[0].slice(0, end).replaceAll(' ', ''))) continue;
      yield { kind: 'account', name: 'A bank account number', start: match.index, end: match.index + end };
      break;
    }
  }
}

const cardWords =
  /\b(?:card|visa|mastercard|maestro|amex|american express|diners|credit|debit|kreditkarte|karte|carte|tarjeta|carta|cartao|kaart)/i;
const otherNumber =
  /(?:order|tracking|parcel|shipment|invoice|imei|serial|reference|ref|isbn|ean|gtin|phone|tel|account id|ticket|case)\s*(?:no\.?|number|nr\.?|id|#|code)?\s*(?:is|:|#|=)?\s*$/i;

function* cards(text: string): Iterable<Secret> {
  for (const match of text.matchAll(/(?<![\w.+/-])\d(?:[ -]?\d){11,18}(?![\w-]|\.\d)/g)) {
    const kind = cardKind(match[0].replace(/\D/g, ''));
    if (kind === null) continue;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const said =
      cardWords.test(before) || cardWords.test(text.slice(match.index, match.index + match[0].length + 40));
    if (kind === 'maybe' ? !said : otherNumber.test(before) && !said) continue;
    yield { kind: 'card', name: 'A card number', start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(
    /\b(?:cvv2?|cvc2?|csc|card security code)\b\s*(?:code|number|is|:|=|#)*\s*(\d{3,4})\b/gi,
  )) {
    yield { kind: 'card', name: 'A card’s security code', ...lastOf(match) };
  }
}

function* identityNumbers(text: string): Iterable<Secret> {
  // US social security numbers: area 000, 666 and 9xx, group 00 and serial 0000 are never issued (SSA).
  const plain = /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g;
  const said =
    /\b(?:ssn|social(?: security)?(?: number| no\.?| #)?)\s*(?:is|:|=|#)*\s*((?!000|666|9)\d{3}[ .]?(?!00)\d{2}[ .]?(?!0000)\d{4})(?!\d)/gi;
  for (const match of text.matchAll(plain))
    yield { kind: 'identity', name: 'A social security number', ...lastOf(match) };
  for (const match of text.matchAll(said))
    yield { kind: 'identity', name: 'A social security number', ...lastOf(match) };
}

const passwordSaid =
  /(?<!\p{L})(?:pass ?(?:word|phrase|code)|passwd|pwd|pw|pass|passwort|kennwort|contraseña|clave|mot de passe|mdp|wachtwoord|senha)["']?(?:\s+(?:for|to|of|für|de|pour|para)\s+[^\n.:=]{1,40}?)?\s*(:=|:|=>|=|->|→|\bis still\b|\bis now\b|\bis\b|\bist\b|\blautet\b|\bes\b|\best\b|\bé\b|\bè\b)\s*["'“‘`(]?([^\s"'”’`<>)]{4,64})/giu;

function* passwords(text: string): Iterable<Secret> {
  const meeting =
    /\bmeeting id\b|zoom\.us|teams\.microsoft|webex|meet\.google|(?:dial|call).?in\b|conference call/i.test(
      text,
    );
  for (const match of text.matchAll(passwordSaid)) {
    const value = (match[2] ?? '').replace(/[.,;:?]+$/, '');
    if (meeting && /^\w{4,12}$/.test(value)) continue;
    if (!looksLikePassword(value, /[:=>→]/.test(match[1] ?? ''))) continue;
    yield { kind: 'password', name: 'A password', ...spanOf(match, value) };
  }
}

/** After a colon a password may be any odd word; after "is" it must not look like the rest of a sentence. */
function looksLikePassword(value: string, marked: boolean): boolean {
  if (/^(?:https?:|www\.)|^[\p{P}\p{S}]*$|^[*•.xX_]+$|^[[{<]/u.test(value)) return false;
  const mixed = /\d/.test(value) || /\p{L}[^\p{L}\s'’-]+\p{L}?/u.test(value) || /\p{Ll}\p{Lu}/u.test(value);
  if (/^\d{1,2}(?:st|nd|rd|th|h|am|pm|days?|%)?$/i.test(value)) return false;
  if (mixed) return true;
  return (
    marked &&
    /^[a-z]{6,}$/.test(value) &&
    !/^(?:required|needed|expired|incorrect|invalid|wrong|changed|reset|protected|unknown|forgotten|optional|strong|please|same|attached|separate|separately|below|above|follows|sent|the|your|none|must|should|minimum|at)/.test(
      value,
    )
  );
}

function* codes(text: string): Iterable<Secret> {
  const said =
    /\b(?:verification|one[- ]time|security|2fa|two[- ]factor|otp|authentication|login|sign[- ]?in|confirmation)\s+(?:code|pin|password|passcode)\b[^\n\d]{0,12}?\b(\d{4,8})\b|\b(?:otp|(?:my|the|your|card|sim|door|alarm) pin(?: code| number)?|PIN)\s*(?:is|:|=)\s*(\d{4,8})\b/g;
  for (const match of text.matchAll(said)) {
    if (/confirmation/i.test(match[0])) continue;
    yield { kind: 'code', name: 'A code for signing in', ...lastOf(match) };
  }
}

/** What the words before it call a key, and long random text that nothing calls a hash or an id. */
function* unknownKeys(text: string): Iterable<Secret> {
  for (const match of text.matchAll(keySaid)) {
    const value = (match[1] ?? '').replace(/[.,]+$/, '');
    const mixed = /\d/.test(value) || (/[a-z][A-Z].*[a-z][A-Z]/.test(value) && value.length >= 20);
    const random = mixed && /[A-Za-z]/.test(value) && entropy(value) >= 2.8;
    if (!random || /^(?:https?:|www\.)|\.(?:com|org|json|env|txt|pem)$/i.test(value)) continue;
    yield { kind: 'key', name: 'What looks like a key', ...spanOf(match, value) };
  }
  for (const match of text.matchAll(/(?<![\w/.=%+@-])[A-Za-z0-9+/_-]{32,}={0,2}(?![\w/.@-])/g)) {
    const [value] = match;
    const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && (value.match(/\d/g) ?? []).length > 2;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (!mixed || entropy(value) < 4.2 || plainIds.test(before) || /[\w-]*:\/\/\S*$/.test(before)) continue;
    yield { kind: 'key', name: 'What looks like a key', ...spanOf(match, value) };
  }
}

const keySaid =
  /\b\w*(?:(?:api|access|secret|private|auth|client|encryption|license|signing|master|account|service|shared|session|consumer|app|webhook|bot|oauth)[ _.-]?(?:key|token|secret|hash)|secret|token|credentials?|api[_-]?key|apikey|_key)(?:[_-]?(?:id|key|base|value))?["']?\s*(?:is|:=|:|=>|=|->)+\s*["'`]?([A-Za-z0-9+/_=.~!-]{10,200})/gi;
const plainIds =
  /\b(?:commit|sha\d*|hash|md5|checksum|digest|build|tracking|uuid|guid|etag|revision|image|file|document|sheet|folder|video|integrity|fingerprint)\b[^.\n]*$/i;

/** Where a value stands that ends a match, or nearly. */
function spanOf(match: RegExpExecArray, value: string): Span {
  const start = match.index + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}

/** Where the group of a match stands; the whole match where it has none. The group is the last thing in it. */
function lastOf(match: RegExpExecArray): Span {
  const value = match.slice(1).find((group) => group !== undefined) ?? match[0];
  const end = match.index + match[0].length;
  return { start: end - value.length, end };
}
