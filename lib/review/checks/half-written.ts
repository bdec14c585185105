import type { Check } from '../finding.ts';
import { findingAt } from '../make-finding.ts';

const openEnd =
  /\b(?:and|or|but|the|an|because|my|our|their|whose|although|unless|whereas|i|we|i(?:'|’)m|we(?:'|’)re|i(?:'|’)ll|would|should|could|please let|let me|looking forward to|und|oder|weil|ou|porque|omdat)\s*,?\s*$/iu;
const greetingOnly =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|bonjour|hola|ciao|beste)(?:\s+[\p{L}.'’-]+){0,4}\s*[,:]\s*$/iu;
const signOff =
  /\b(?:regards|best|cheers|thanks|thank you|sincerely|wishes|yours|love|cordially|respectfully|gruesse|grüße|gruß|saludos|cordialement|saluti|groeten|abraço)\s*,?\s*$/iu;

/** The text stops where a sentence could not. In chats people send sentences in pieces: there it is only a note. */
export const halfWritten: Check = (message) => {
  const text = message.text.trimEnd();
  if (text === '') return [];
  const level = message.kind === 'chat' || message.kind === 'message' ? 'note' : 'warn';
  const lastLine = text.lastIndexOf('\n') + 1;
  const line = text.slice(lastLine);
  const place = { part: 'text' as const, text: message.text, start: lastLine, end: text.length };
  if (greetingOnly.test(text)) {
    return [
      findingAt(
        'slip:half-written',
        level,
        { ...place, start: 0 },
        { title: 'Only a greeting', reason: 'There is nothing after the greeting.' },
      ),
    ];
  }
  if (signOff.test(line)) return [];
  const cut = openEnd.exec(line) ?? /\p{L}+\s*,$/u.exec(line);
  // A name or a line of an address may end in a comma; a sentence has several words before it.
  if (cut === null || line.trim().split(/\s+/).length < 3 || /[.!?]["'”’)]*$/.test(line)) return [];
  return [
    findingAt(
      'slip:half-written',
      level,
      { ...place, start: lastLine + cut.index },
      {
        title: 'Sentence not finished',
        reason: `The text ends with “${cut[0].trim()}”.`,
      },
    ),
  ];
};
