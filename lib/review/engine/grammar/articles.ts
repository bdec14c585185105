import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import type { Token } from './context.ts';

/** Begin with a vowel letter and a consonant sound. */
const consonantSound =
  /^(?:u(?:ni(?!n(?!t)|m)|s(?:e|a|u|i)|t(?:e(?!r)|i)|kr|ra|re|ru)|eu|ew|one(?!ro)|once|ouija|uk\b|us\b|url|ux|uae\b|usb|utc|ubi|uefa|ui\b)/i;
const vowelSound =
  /^(?:hour|honest|honou?r|heir|herb(?!i)|mba|mp3|mri|sms|sql|hr\b|html|http|fbi|fyi|faq|lcd|led\b|llc|nda|nfl|npr|ngo|rfp|rsvp|sla|sdk|ssl|ssn|suv|x-?ray|xml|mvp|msc|nba|sos|rn\b|hdd|hdmi|ide\b)/i;
/** Said either way. */
const either =
  /^(?:historic|history|hotel|herb|habitual|hallucin|hilarious|hispanic|heroic|uh|sql|faq|url|urb|hyp|lab|led|nato|ssd|sim|lol|ftp|sap|nasa|ram|rom|sat|lan|mit|ucla|umbr|un$|u$|h$|unm|uni)/i;

/** @returns the article a word takes by its sound; undefined where both are heard, or nothing is sure */
export function articleFor(token: Token): 'a' | 'an' | undefined {
  const { text } = token;
  if (token.kind === 'number') {
    if (/^(?:8|11(?!\d)|18(?!\d)|11,|18,|8\d)/.test(text)) return 'an';
    // 1826 is said "eighteen twenty-six", as a year, or "one thousand …".
    if (/^1[18]\d\d(?!\d)/.test(text)) return undefined;
    return /^[1-7,9]/.test(text) ? 'a' : undefined;
  }
  if (token.kind !== 'word' || token.text.length < 2) return undefined;
  if (/^UN[IE]?[A-Z]/.test(text)) return undefined;
  if (/^(?:un|uni)(?:in|im|dent)/i.test(text) || /^un(?!i)/i.test(text)) return 'an';
  if (/^uni(?:n|m)/i.test(text)) return 'an';
  if (/^uni/i.test(text)) return 'a';
  if (vowelSound.test(text)) return 'an';
  if (either.test(text)) return undefined;
  if (consonantSound.test(text)) return 'a';
  // Letters said one by one ("an RFP", "a PDF") and names of other tongues are not sure.
  if (/^\p{Lu}{2,}/u.test(text) || token.info === undefined) return undefined;
  return /^[aeiou]/i.test(text) ? 'an' : /^[b-df-hj-np-tv-z]/i.test(text) ? 'a' : undefined;
}

/** "a hour", "an user". */
export function articleFindings(sentence: string, tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const article = tokens[at];
    const next = tokens[at + 1];
    if (article === undefined || next === undefined || article.joined) continue;
    if (article.lower !== 'a' && article.lower !== 'an') continue;
    if (sentence.slice(article.end, next.start) !== ' ' || (article.text === 'A' && !article.first)) continue;
    // "Sections 4.a and 5.a".
    if (article.text === 'AN' || /[\d.]/.test(sentence[article.start - 1] ?? '')) continue;
    const right = articleFor(next);
    if (right === undefined || right === article.lower || next.lower === 'a' || next.lower === 'an') continue;
    const fix =
      article.first || /^A/.test(article.text) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
    found.push(
      findingAt(
        'proof:article',
        'warn',
        { part: 'text', text: sentence, start: article.start, end: article.end },
        {
          title: 'A or an',
          reason: `Before “${next.text}” it is “${right}”.`,
          fixes: [fix],
        },
      ),
    );
  }
  return found;
}
