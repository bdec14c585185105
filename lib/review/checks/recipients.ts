import type { Check, Finding } from '../finding.ts';
import { findingAbout } from '../make-finding.ts';
import type { Message, Recipient } from '../message.ts';

/** Mail providers of the public: sharing one makes nobody a colleague. */
const publicMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail)\./;

/**
 * Who a mail reaches beyond the colleagues it is for: outsiders among them, everybody on the thread. Silent where the
 * person's own organisation is not known, and where a mail goes to outsiders only.
 */
export const recipients: Check = (message, context) => {
  const own = organisationOf(context.ownAddress);
  const outsiders = own === undefined ? [] : message.recipients.filter((one) => isOutside(one, own));
  const mixed = outsiders.length > 0 && outsiders.length < message.recipients.length;
  if (context.replyAll === true && message.recipients.length > 1) {
    return [mixed && own !== undefined ? answersOutside(message, outsiders, own) : answersAll(message)];
  }
  return mixed && own !== undefined ? [reachesOutside(outsiders, own)] : [];
};

function answersOutside(message: Message, outsiders: readonly Recipient[], own: string): Finding {
  return findingAbout('need:reply-all', 'warn', {
    title: 'Goes outside',
    reason: `This answers ${message.recipients.length} people. ${who(outsiders)} outside ${own}.`,
  });
}

function answersAll(message: Message): Finding {
  return findingAbout('need:reply-all', 'note', {
    title: 'Answers everybody',
    reason: `This answers ${message.recipients.length} people.`,
  });
}

function reachesOutside(outsiders: readonly Recipient[], own: string): Finding {
  return findingAbout('need:outside', 'note', {
    title: 'Goes outside',
    reason: `${who(outsiders)} outside ${own}.`,
  });
}

/** "Helena Ortiz is", "Helena Ortiz and 2 more are". */
function who([first, ...more]: readonly Recipient[]): string {
  const name = first?.name || first?.address || '';
  return more.length === 0 ? `${name} is` : `${name} and ${more.length} more are`;
}

function isOutside({ address }: Recipient, own: string): boolean {
  const domain = domainOf(address);
  return domain !== undefined && domain !== own && !domain.endsWith(`.${own}`) && !own.endsWith(`.${domain}`);
}

function organisationOf(address: string | undefined): string | undefined {
  const domain = domainOf(address);
  return domain === undefined || publicMail.test(domain) ? undefined : domain;
}

function domainOf(address: string | undefined): string | undefined {
  return address?.split('@')[1]?.toLowerCase() || undefined;
}
