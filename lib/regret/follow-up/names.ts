import type { FollowUpFacts } from './situation.ts';

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herrn?|frau|mme|sra?|sig)\.?\s+/iu;

/** "Hi Helena.", "Hi Helena and Tom.", "Hello." where nobody is named. */
export function greetingTo(recipients: FollowUpFacts['recipients']): string {
  const names = recipients.map(({ name }) => firstNameOf(name)).filter(Boolean);
  const [first, second] = names;
  if (first === undefined || names.length < recipients.length) return 'Hello.';
  if (names.length > 2) return 'Hi all.';
  return second === undefined ? `Hi ${first}.` : `Hi ${first} and ${second}.`;
}

/** "Helena" of "Dr. Helena Ortiz" and of "Ortiz, Helena"; the whole of a name in one word. */
export function firstNameOf(name: string): string {
  const plain = name.trim().replace(title, '');
  const afterComma = /^[^,]+,\s*(?<given>\p{L}.*)$/u.exec(plain)?.groups?.given;
  return (afterComma ?? plain).split(/\s+/u)[0] ?? '';
}
