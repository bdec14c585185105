import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { codeSpans, quotedSpans } from '../text/regions.ts';
import { touches } from '../text/spans.ts';
import { looksEnglish } from './looks-english.ts';

const casual =
  /(?<![\w'’-])(?:lol|lmao|rofl|omg|yo|sup|wassup|dude|bruh|bro|gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|cuz|coz|thx|pls|plz|tho|thru|ur|u|r u|ya|nah|yeah|yup|nope|btw|imo|idk|tbh|ngl|ikr|asap pls|hmu|ttyl|k|kk|cya|2day|2moro|gr8|l8r|4u|b4|ain't|y'all|super duper|no worries mate)(?![\w'’-])|(?:\p{Extended_Pictographic}\uFE0F?\s*){3,}/giu;
const formal =
  /(?<![\w-])(?:to whom it may concern|pursuant to|hereby|herewith|heretofore|aforementioned|notwithstanding|the undersigned|kindly be advised|please be advised|i am writing to (?:inform|advise) you|yours faithfully|respectfully yours|esteemed|henceforth|in accordance with our)(?![\w-])/giu;

/** How it sounds against what this kind of message wants: slang in a mail to someone, a notary in a chat. */
export const register: Check = (message) => {
  const chat = message.kind === 'chat' || message.kind === 'message';
  const text = message.text;
  if (!looksEnglish(text)) return [];
  const skipped = [...quotedSpans(text), ...codeSpans(text)];
  const found = [...text.matchAll(chat ? formal : casual)].filter(
    (match) =>
      !touches(skipped, match.index, match.index + match[0].length) && !isName(match[0], text, match.index),
  );
  // One casual word is a voice; a run of them in a short InMail is the wrong room.
  const far = !chat && message.kind !== 'email' && found.length >= 3;
  return found.map(
    (match, index): Finding =>
      findingAt(
        chat ? 'tone:too-formal' : 'tone:too-casual',
        far && index === 0 ? 'warn' : 'note',
        {
          part: 'text',
          text,
          start: match.index,
          end: match.index + match[0].trimEnd().length,
        },
        {
          title: chat ? 'Formal for a chat' : 'Casual for this',
          reason: chat
            ? `“${match[0].trim()}” is stiff for a chat.`
            : `“${match[0].trim()}” is casual for ${nameOf(message.kind)}.`,
        },
      ),
  );
};

function nameOf(kind: string): string {
  return kind === 'inmail' ? 'an InMail' : kind === 'note' ? 'an invitation' : 'an email';
}

/** "U", "K", "Yo-Yo Ma": a capital inside a sentence is a name or an abbreviation. */
function isName(words: string, text: string, start: number): boolean {
  return /^\p{Lu}/u.test(words) && !/(?:^|[.!?\n]\s*)$/.test(text.slice(0, start));
}
