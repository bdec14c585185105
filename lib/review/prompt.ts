/**
 * The checks that come with the on-demand half and run at every gesture, like the instant ones: the stop checks that a
 * page without a composer has no room for, and what warns within a fraction of a millisecond. Until they have arrived
 * a gesture waits for them (lib/guard/session/draft-review.ts).
 */
import { attachment } from './checks/attachment.ts';
import { emptySubject } from './checks/empty-subject.ts';
import { greetingName } from './checks/greeting-name.ts';
import { halfWritten } from './checks/half-written.ts';
import { length } from './checks/length.ts';
import { link } from './checks/link.ts';
import { recipients } from './checks/recipients.ts';
import { repeatedWord } from './checks/repeated-word.ts';
import { sameText } from './checks/same-text.ts';
import { secret } from './checks/secret.ts';
import type { CheckEntry } from './finding.ts';
import { blame } from './tone/rules/blame.ts';
import { demands } from './tone/rules/demands.ts';
import { hostility } from './tone/rules/hostility.ts';
import { insults } from './tone/rules/insults.ts';
import { passiveAggression } from './tone/rules/passive-aggression.ts';
import { profanity } from './tone/rules/profanity.ts';
import { slurs } from './tone/rules/slurs.ts';
import { threats } from './tone/rules/threats.ts';
import { shouting } from './tone/shouting.ts';
import { toneCheck } from './tone/tone-words.ts';

export const promptChecks: readonly CheckEntry[] = [
  { name: 'length', check: length, canStop: true },
  { name: 'secret', check: secret, canStop: true },
  { name: 'greeting-name', check: greetingName, canStop: true },
  { name: 'harm', check: toneCheck([threats, slurs, insults]), canStop: true },
  { name: 'attachment', check: attachment, canStop: false },
  { name: 'link', check: link, canStop: false },
  { name: 'half-written', check: halfWritten, canStop: false },
  { name: 'empty-subject', check: emptySubject, canStop: false },
  { name: 'recipients', check: recipients, canStop: false },
  { name: 'same-text', check: sameText, canStop: false },
  { name: 'hostility', check: toneCheck([hostility, profanity]), canStop: false },
  { name: 'pressure', check: toneCheck([blame, demands, passiveAggression]), canStop: false },
  { name: 'shouting', check: shouting, canStop: false },
  { name: 'repeated-word', check: repeatedWord, canStop: false },
];
