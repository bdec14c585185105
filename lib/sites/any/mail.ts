import type { Recipient } from '../../review/message.ts';
import { isRendered } from '../find.ts';
import { isField } from './boxes.ts';
import { boundWords, hasAny, nameWords } from './names.ts';

/**
 * Roundcube `_to`, `_subject`; Horde `to`; Cypht `compose_to`; SquirrelMail `send_to`; SOGo's `message.editable.to`: the words
 * are the mail's own.
 */
const fields = { to: ['to', 'recipient', 'recipients', 'rcpt'], cc: ['cc'], bcc: ['bcc'] } as const;
const subjectWords = ['subject', 'subj', 'subjectbox'];

const lines = 'input:not([type]), input[type="text"], input[type="email"], textarea';
const address = /[^\s<>"',;]+@[^\s<>"',;]+/;

/** How far around its text a mail's head can stand. */
const mostSteps = 8;

/** The part of the page that holds this mail's subject and recipients with its text; null where it is no mail. */
export function mailAround(box: HTMLElement): HTMLElement | null {
  let at: HTMLElement | null = box;
  for (let step = 0; at && step < mostSteps; step += 1) {
    if (subjectIn(at, box) && toFields(at, box).length > 0) return at;
    at = at.parentElement;
  }
  return null;
}

export function subjectIn(mail: Element, box: HTMLElement): HTMLElement | null {
  return linesIn(mail, box).find((line) => isCalled(line, subjectWords)) ?? null;
}

/** Everybody the mail goes to, in the order of its fields; what is not yet an address is no recipient. */
export function recipientsIn(mail: Element, box: HTMLElement): Recipient[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    linesIn(mail, box)
      .filter((line) => isCalled(line, fields[field]))
      .flatMap((line) => [...written(line), ...chipsBeside(line)])
      .map((one) => ({ ...recipientOf(one), field })),
  );
}

/** A line of some mail's head: no message of its own, although recipients are often written into a textarea. */
export function isHeadLine(line: Element): boolean {
  return isCalled(line, [...fields.to, ...fields.cc, ...fields.bcc, ...subjectWords]);
}

function toFields(mail: Element, box: HTMLElement): HTMLElement[] {
  return linesIn(mail, box).filter((line) => isCalled(line, fields.to));
}

function isCalled(line: Element, words: readonly string[]): boolean {
  return hasAny(nameWords(line), words) || hasAny(boundWords(line, lines), words);
}

function linesIn(mail: Element, box: HTMLElement): HTMLElement[] {
  return [...mail.querySelectorAll<HTMLElement>(lines)].filter((line) => line !== box && isRendered(line));
}

function written(line: HTMLElement): string[] {
  return isField(line) ? split((line as HTMLInputElement).value) : [];
}

/** Addresses that were turned into tokens beside the line: Roundcube's `li.recipient`, and the like. */
function chipsBeside(line: HTMLElement): string[] {
  const list = line.closest('ul, [role="list"], [role="listbox"]');
  const row = list ?? line.parentElement;
  // What holds another line of the mail too is the mail, and not this line's row.
  if (!row || row.querySelectorAll(lines).length > 1) return [];
  const chips = [...row.querySelectorAll('li, [role="listitem"], [role="option"]')];
  return chips
    .filter((chip) => !chip.contains(line))
    .map((chip) => chip.getAttribute('title') ?? chip.textContent ?? '')
    .filter((words) => address.test(words));
}

function split(value: string): string[] {
  return (value.match(/("[^"]*"|[^,;\n])+/g) ?? []).filter((one) => address.test(one));
}

/** "Helena Ortiz <helena@example.com>", '"Ortiz, Helena" <…>', or the address alone. */
function recipientOf(words: string): Recipient {
  const found = address.exec(words)?.[0] ?? '';
  const name = words.slice(0, words.indexOf(found)).replace(/[<"]/g, '').trim();
  return { name, address: found };
}
