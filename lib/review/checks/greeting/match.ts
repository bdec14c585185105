import type { Recipient } from '../../message.ts';
import { folded } from '../../text/fold.ts';
import { isGivenName, sameGivenName } from './given-names.ts';
import type { GreetedName } from './parse.ts';
import { groupWord } from './words.ts';

/** What is known of one recipient, as folded words. */
export interface KnownPerson {
  readonly given: string;
  readonly words: readonly string[];
  /** The shown name is that of a person, so a name that is not in it is somebody else's. */
  readonly certain: boolean;
  /** The local part of the address, without digits: "hthomas" may well be Hoyt Thomas. */
  readonly mailbox: string;
}

export function knownPerson(recipient: Recipient): KnownPerson {
  const address = (recipient.address ?? (recipient.name.includes('@') ? recipient.name : '')).toLowerCase();
  const mailbox = address.split('@', 1)[0] ?? '';
  const isAddress = /^\S+@\S+\.\S+$/.test(recipient.name.trim());
  const shown = isAddress ? '' : folded(recipient.name.replace(/\(.*?\)|@.*$|<.*$/g, ' '));
  const ordered = shown.includes(',') ? shown.split(',').reverse().join(' ') : shown;
  const words = ordered.split(/[^\p{L}'-]+/u).filter((word) => word !== '');
  const mailWords = folded(mailbox)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const named = words.length > 0 ? words : mailWords;
  return {
    given: named[0] ?? '',
    words: [...new Set([...words, ...mailWords])],
    certain: isPersonName(shown, words) || (words.length === 0 && isPersonMailbox(mailbox)),
    mailbox: folded(mailbox).replace(/[^\p{L}]/gu, ''),
  };
}

function isPersonName(shown: string, words: readonly string[]): boolean {
  if (groupWord.test(shown) || /[#\d&]/.test(shown) || /[^\p{Script=Latin}\p{M}\s.,'’"()-]/u.test(shown))
    return false;
  if (words.length > 6 || (words[0]?.length ?? 0) < 2) return false;
  return words.length > 1 || isGivenName(words[0] ?? '');
}

/** "charles.yeung" names a person; "hthomas", "sales" and "j.baker" leave room. */
function isPersonMailbox(mailbox: string): boolean {
  const words = mailbox.split(/[._-]/);
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^[a-z]{3,}$/.test(word)) &&
    !groupWord.test(words.join(' '))
  );
}

/** Whether a greeted name is one of this person's: same word, short form, nickname, initials, or the address begins so. */
export function isNameOf(greeted: GreetedName, person: KnownPerson): boolean {
  return greeted.words.some((word) => isWordOf(word, person)) || areInitials(greeted.words.join(''), person);
}

function isWordOf(word: string, person: KnownPerson): boolean {
  if (word.length < 2) return person.given.startsWith(word) && word !== '';
  const parts = word.split(/['-]/).filter((part) => part.length > 2);
  return (
    person.words.some(
      (own) =>
        own === word ||
        sameGivenName(own, word) ||
        (Math.min(own.length, word.length) >= 3 && (own.startsWith(word) || word.startsWith(own))) ||
        own.split(/['-]/).some((part) => part.length > 2 && (part === word || parts.includes(part))),
    ) ||
    (word.length >= 3 && person.mailbox.includes(word))
  );
}

function areInitials(word: string, person: KnownPerson): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 3) return false;
  const initials = person.words.map((own) => own[0] ?? '').join('');
  return initials.startsWith(letters) || person.words.includes(letters);
}

/** One slip of the finger: a letter more, less, other or swapped. Both folded, at least five letters. */
export function isNearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1] + (right[0] ?? ''))
  );
}
