import type { Level } from '../finding.ts';

/** One way an unfilled place looks. The first group, where there is one, is what stands inside. */
export interface PlaceholderForm {
  readonly pattern: RegExp;
  readonly level: Level;
  /** Braces are what sites and mail tools fill in themselves. */
  readonly braces?: true;
  /** The inside must read like a field ("first name", "Company"), since the form has other uses too. */
  readonly needsField?: true;
  /** Nobody writes it in prose, so it counts inside web addresses too. */
  readonly anywhere?: true;
}

/** What a person or a tool asks to be filled in: the last words of a field's name. */
const fields =
  'name|names|fname|lname|firstname|lastname|surname|nickname|company|organi[sz]ation|employer|business|university|school|title|position|role|job|industry|department|location|city|state|country|address|street|zip|zipcode|postcode|phone|telephone|mobile|email|e-?mail|url|website|link|date|day|month|year|time|deadline|topic|subject|product|service|project|client|customer|recipient|sender|manager|colleague|amount|price|number|figure|salary|budget|reason|details?|keyword|skill|connection|person|contact|age|iban|ssn|field|placeholder|text|value|event|venue|signature|greeting|interest|post|article|team|years?|months?|weeks?|goals?|benefits?|problem|challenge|pain point|competitor|results?|achievement|experience|tool|technology|conference|webinar|community|candidate|offer|solution|feature|percentage|metric|referral|level|duration|budget|currency|quote';

const leads = 'your|insert|enter|add|fill|mention|describe|specify|choose|sender|recipient';

/** Does the inside of brackets read like a field? "First Name", "company", "YOUR_CITY", "insert link here", "firstName". */
export function readsLikeField(inside: string): boolean {
  const words = inside
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.\-!/]+/g, ' ')
    .trim()
    .toLowerCase();
  if (words.split(' ').length > 5) return false;
  return fieldAtEnd.test(words) || leadThenWord.test(words);
}

const fieldAtEnd = new RegExp(
  `^(?!(?:the|an?|this|that|its|our|next|some|any|new|other|(?:my|his|her|their|last) (?!name)) ?\\b)(?:[\\p{L}']+ ){0,4}(?:${fields})(?: \\d| here| goes here)?$`,
  'u',
);
const leadThenWord = new RegExp(`^(?:${leads})(?: [\\p{L}']+){1,3}(?: here)?$`, 'u');

/** In the order of trust: where two forms overlap, the first one speaks. */
export const placeholderForms: readonly PlaceholderForm[] = [
  { pattern: /\{\{\{?[^{}\n]{0,60}\}?\}\}/g, level: 'stop', braces: true, anywhere: true },
  {
    pattern: /\{%[^{}\n]{1,80}%\}|<%[^<>\n]{1,80}%>|%%[A-Za-z_]\w{1,40}%%|\*\|[^|\n]{1,60}\|\*/g,
    level: 'stop',
    anywhere: true,
  },
  {
    pattern: /\[\[[\p{L}][\p{L}\d _'’|-]{0,58}\]\]|<<[\p{L}][\p{L}\d _'’|-]{0,58}>>|\[%[^[\]\n]{1,60}%\]/gu,
    level: 'stop',
  },
  { pattern: /(?<!#)\$?\{!?([A-Za-z][\w .-]{0,40})\}/g, level: 'stop', braces: true, needsField: true },
  {
    pattern: /(?<![\p{L}\d)\]])\[([\p{L}][\p{L}\d _/'’.-]{1,50})\](?![\p{L}\d([])/gu,
    level: 'stop',
    needsField: true,
  },
  {
    pattern:
      /<([A-Z][A-Z _-]{1,30}|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}|(?:your|insert|first|last|full|company) [a-z ]{2,30})>/g,
    level: 'stop',
    needsField: true,
  },
  {
    pattern: /(?<![\w%])%([A-Z][A-Z_ ]{1,30}|[a-z]+_[a-z_]{2,30}|[a-z]*[nN]ame)%(?![\w\\])/g,
    level: 'stop',
    needsField: true,
  },
  { pattern: /(?<![\w$])\$([A-Z]{2,}(?:_[A-Z]+)?)(?!\w)/g, level: 'stop', needsField: true },
  {
    pattern: /(?<!\w)(?:#{1,2}|@@|~)([A-Z]{2,}(?:_[A-Z]+)*)(?:#{1,2}|@@|~)(?!\w)/g,
    level: 'stop',
    needsField: true,
  },
  {
    pattern:
      /\b(?:FIRST|LAST|FULL|COMPANY|JOB|YOUR|RECIPIENT|SENDER)_(?:NAME|TITLE|COMPANY|EMAIL)\b|\bFNAME\b|\b(?:First|Last)Name\b/g,
    level: 'stop',
  },
  {
    pattern:
      /(?<=^[ \t]*(?:hi|hey|hello|dear)[ \t]+(?:mr|mrs|ms|dr)?\.?[ \t]*)(?:(?:first|last|full|recipient|company|your)[ \t]?name|name|undefined|null|nan|none|n\/a|\[object Object\]|friend_name)(?=[ \t]*(?:[,!:.\n-]|$))/gi,
    level: 'stop',
  },
  {
    pattern:
      /\b(?:INSERT|ENTER|ADD) (?:[A-Z']{2,} ?){1,4}|\binsert (?:\w+ )?(?:name|company|title|date|link|text|details|address|url|quote) here\b/g,
    level: 'stop',
  },
  { pattern: /\blorem ipsum\b/gi, level: 'stop', anywhere: true },
  { pattern: /\[(?:_+|\?{2,}|X{2,5})\]|\[object Object\]/g, level: 'warn' },
  { pattern: /(?<=\S[ \t]*)(?<![\w@])_{3,}(?!\w)|(?<![\w@])_{3,}(?=[ \t]*[\p{L},])(?!\w)/gu, level: 'stop' },
  {
    pattern:
      /[$€£]X{2,}(?![A-Z])|\bX{2,}%|(?<![\w-])X{2,}[./:-]X{2,}(?:[./:-]X{2,4})?(?![-\w])|\b(?:19|20)XX\b/g,
    level: 'stop',
  },
  { pattern: /(?<![\w-])X{3,6}(?![\w-])/g, level: 'stop' },
  { pattern: /\b(?:TBD|TBC)\b|(?<=^[ \t]*|[[(] ?)(?:TODO|FIXME)\b|\b(?:TODO|FIXME)(?=:)/gm, level: 'warn' },
  { pattern: /\b(?:DD|MM)[/.-](?:MM|DD)[/.-]YY(?:YY)?\b/g, level: 'warn' },
  { pattern: /(?<=^(?:hi|hey|hello|dear))[ \t]+(?=,\s)/gi, level: 'warn' },
];
