/**
 * The checks that are always loaded: everything that can stop a message. No library, no data but what a page can
 * afford at document_start. The other checks of the page are in deferred.ts.
 */
import { greetingName } from './checks/greeting-name.ts';
import { length } from './checks/length.ts';
import { placeholder } from './checks/placeholder.ts';
import { secret } from './checks/secret.ts';
import type { CheckEntry } from './finding.ts';
import { insults } from './tone/rules/insults.ts';
import { slurs } from './tone/rules/slurs.ts';
import { threats } from './tone/rules/threats.ts';
import { toneCheck } from './tone/tone-words.ts';

export const instantChecks: readonly CheckEntry[] = [
  { name: 'placeholder', check: placeholder, canStop: true },
  { name: 'greeting-name', check: greetingName, canStop: true },
  { name: 'secret', check: secret, canStop: true },
  { name: 'length', check: length, canStop: true },
  { name: 'harm', check: toneCheck([threats, slurs, insults]), canStop: true },
];
