import type { Recipient } from '../../review/message.ts';
import { firstOf } from '../find.ts';
import type { Composer } from '../site.ts';
import * as parts from './selectors.ts';

const fields = ['to', 'cc', 'bcc'] as const;
const address = /[^\s<>(),;:"']+@[^\s<>(),;:"']+/;

/** Everybody a message goes to: chips, the older hidden fields where there are none, and what is not a chip yet. */
export function recipientsOf({ root }: Composer): Recipient[] {
  return fields.flatMap((field) => {
    const chips = [...root.querySelectorAll(`div[name="${field}"] [data-hovercard-id][data-name]`)].map(
      (chip) => ({
        name: nameOf(chip.getAttribute('data-name'), chip.getAttribute('data-hovercard-id')),
        address: chip.getAttribute('data-hovercard-id') ?? '',
      }),
    );
    const chosen = chips.length > 0 ? chips : hiddenIn(root, field);
    return [...chosen, ...typedIn(root, field)].map((person) => ({ ...person, field }));
  });
}

/** A chip without a name shows the address as one. */
function nameOf(shown: string | null, mail: string | null): string {
  return shown === null || shown === mail ? '' : shown;
}

/** `"Helena Ortiz" <helena@example.com>, gregory@example.com`: everybody with an address, and the name where there is one. */
function peopleIn(list: string): Recipient[] {
  const outsideQuotes = /[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/;
  return list.split(outsideQuotes).flatMap((person) => {
    const mail = address.exec(person);
    if (!mail) return [];
    return [{ name: person.slice(0, mail.index).replace(/["<(]/g, '').trim(), address: mail[0] }];
  });
}

/** An older window's hidden fields (ISDK). */
function hiddenIn(root: HTMLElement, field: string): Recipient[] {
  const inputs = root.querySelectorAll<HTMLInputElement>(`input[type="hidden"][name="${field}"]`);
  return [...inputs].flatMap(({ value }) => peopleIn(value));
}

/** Gmail takes what is typed there along when it sends; in an older window all of them stand there. */
function typedIn(root: HTMLElement, field: string): Recipient[] {
  const inputs = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `div[name="${field}"] input[role="combobox"], textarea[name="${field}"]`,
  );
  return [...inputs].flatMap(({ value }) => peopleIn(value));
}

/** The account that this message is from, else the one that is signed in. */
export function ownAddressOf({ root }: Composer): string | undefined {
  const from = root.querySelector<HTMLInputElement>('input[name="from"]')?.value;
  return address.exec(from ?? '')?.[0] ?? address.exec(accountLabel(root))?.[0];
}

/** "Google Account: Maya Lind (maya@example.com)", in any language: what stands between colon and bracket. */
export function ownNameOf({ root }: Composer): string | undefined {
  return /[:：]\s*([^:：(]+?)\s*\(/.exec(accountLabel(root))?.[1];
}

function accountLabel(root: HTMLElement): string {
  return firstOf(root.ownerDocument, parts.account)?.getAttribute('aria-label') ?? '';
}

const subjectIn = (root: HTMLElement): string =>
  root.querySelector<HTMLInputElement>(parts.subject)?.value ?? '';

/** An answer to several people. Gmail writes "Re:" and "Fwd:" in every language; answers in the thread hide the field. */
export function isReplyAll(composer: Composer): boolean {
  const { root } = composer;
  const subject = subjectIn(root);
  const inThread = !root.matches('[role="dialog"]') && !/^fwd:/i.test(subject);
  return (inThread || /^re:/i.test(subject)) && recipientsOf(composer).length > 1;
}
