import type { Entry } from '../../lib/history/events.ts';
import type { MessageKind } from '../../lib/review/message.ts';

const kindWords: Readonly<Record<MessageKind, string>> = {
  inmail: 'InMail',
  note: 'invitation note',
  message: 'message',
  email: 'e-mail',
  chat: 'chat',
};

/** "LinkedIn InMail"; the site's id where its name is not known (a site that was removed since). */
export function whereWords(entry: Entry, siteNames: ReadonlyMap<string, string>): string {
  return `${siteNames.get(entry.site) ?? entry.site} ${kindWords[entry.kind]}`;
}

/** "Helena Ortiz", "Helena Ortiz and 2 more"; an address where there is no name, "#general" where there is no person. */
export function recipientWords(entry: Entry): string {
  if (entry.countsOnly) return 'Recipient not kept';
  const names = entry.recipients
    .map((recipient) => recipient.name || recipient.address || '')
    .filter(Boolean);
  const [first, second] = names;
  if (first === undefined) return entry.conversationTitle || 'Recipient not known';
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} more`;
}

/** Up to two letters that stand for the first recipient; '' when there is none. */
export function initialsOf(entry: Entry): string {
  const [first] = entry.recipients;
  const words = (first?.name || first?.address || '')
    .split(/[\s.@_-]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** How the text begins, in one line; or what stands in for it. The row cuts it off where it ends. */
export function beginningOf(entry: Entry): string {
  const words = entry.text.slice(0, 300).replace(/\s+/gu, ' ').trim();
  if (words !== '') return words;
  if (entry.attachments.length > 0) return entry.attachments.join(', ');
  return entry.countsOnly ? 'Text not kept' : 'No text';
}

/** The address came from a page: anything but the web is no link. */
export function safeLink({ conversationUrl = '' }: Pick<Entry, 'conversationUrl'>): string | null {
  return /^https:\/\//iu.test(conversationUrl) ? conversationUrl : null;
}
