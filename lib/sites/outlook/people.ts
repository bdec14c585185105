import type { Recipient } from '../../review/message.ts';
import { firstOf, textOf } from '../find.ts';
import type { Composer } from '../site.ts';
import * as parts from './selectors.ts';

const address = /[^\s<>(),;:"']+@[^\s<>(),;:"']+/;
const fields = ['to', 'cc', 'bcc'] as const;

/** Everybody a mail goes to, chips first and then what is not one yet. */
export function recipientsOf(composer: Composer): Recipient[] {
  const unnamed = [...composer.root.querySelectorAll<HTMLElement>(parts.anyWell)];
  return fields.flatMap((field, index) => {
    const well = composer.root.querySelector<HTMLElement>(parts.wells[field]) ?? unnamed[index];
    return well ? peopleIn(well).map((person) => ({ ...person, field })) : [];
  });
}

function peopleIn(well: HTMLElement): Recipient[] {
  const chips = [...well.querySelectorAll<HTMLElement>(parts.chip)].filter(
    (chip) => chip.parentElement?.closest(parts.chip) === null,
  );
  const typed = address.exec(textWithout(well, chips))?.[0];
  return [...chips.map(personOn), ...(typed === undefined ? [] : [{ name: '', address: typed }])];
}

/** A chip shows the name; the address is in its own or an inner title or label, or in what it shows. */
function personOn(chip: HTMLElement): Recipient {
  const shown = textOf(chip);
  const labels = [chip, ...chip.querySelectorAll('[title], [aria-label]')].flatMap((element) => [
    element.getAttribute('title') ?? '',
    element.getAttribute('aria-label') ?? '',
  ]);
  const mail = address.exec([...labels, shown].join(' '))?.[0];
  const name = shown
    .replace(address, '')
    .replace(/[<>()]/g, '')
    .trim();
  return { name, ...(mail === undefined ? {} : { address: mail }) };
}

function textWithout(well: HTMLElement, chips: readonly HTMLElement[]): string {
  const copy = well.cloneNode(true) as HTMLElement;
  for (const chip of copy.querySelectorAll(parts.chip)) chip.remove();
  return chips.length === 0 ? textOf(well) : textOf(copy);
}

/** Words that begin the subject of a mail that is passed on, in the languages Outlook writes them. */
const forwarded = /^\s*(?:fwd?|wg|tr|rv|vs|vl|enc|pd|doorst|i|ynt)\s*:/i;

/** An answer to several people: a mail is quoted below it, and it is not passed on. */
export function isReplyAll(composer: Composer): boolean {
  if (!composer.root.querySelector(parts.quoted)) return false;
  const subject = (firstOf(composer.root, parts.subject) as HTMLInputElement | null)?.value ?? '';
  return !forwarded.test(subject) && recipientsOf(composer).length > 1;
}

export function ownAddressOf({ root }: Composer): string | undefined {
  const label = root.ownerDocument.querySelector(parts.ownAddress);
  return label ? address.exec(textOf(label))?.[0] : undefined;
}

export function ownNameOf({ root }: Composer): string | undefined {
  const label = root.ownerDocument.querySelector(parts.ownName);
  return label ? textOf(label) || undefined : undefined;
}
