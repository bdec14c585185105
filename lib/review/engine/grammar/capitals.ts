import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import { brands } from '../brands.ts';
import type { Token } from './context.ts';

/** Always written with a capital; words that are also something else in lower case are left out ("may", "march"). */
const names = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december english french german spanish italian portuguese dutch russian chinese japanese korean arabic hindi european american british canadian australian indian african mexican christmas easter thanksgiving google microsoft facebook london paris berlin madrid tokyo california texas florida chicago boston seattle america europe asia africa canada australia india germany france spain italy mexico brazil'.split(
    ' ',
  ),
);

type Span = Pick<Token, 'start' | 'end'>;

/** Names of two words, of which each may be written small elsewhere. */
const places =
  /\b(?:united (?:states|kingdom|nations)|new (?:york|zealand|jersey|delhi|orleans)|south (?:africa|korea|america|carolina|dakota)|north (?:korea|america|carolina|dakota)|los angeles|san (?:francisco|diego|jose|antonio)|hong kong|saudi arabia|sri lanka|middle east|world war|las vegas|costa rica|puerto rico|united arab emirates|european union)\b/gi;
/** Said letter by letter, and no word of their own. */
const letters =
  /(?<![\p{L}\p{N}.@/_-])(?:usa|dvd|nasa|fbi|cia|nyc|ceo|cfo|cto)(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

/** Said letter by letter; written with one capital they are no name and no word. */
const spelledOut = new Set(
  'Fbi Cia Usa Ceo Cfo Cto Pdf Url Html Faq Hiv Dna Rna Gpu Cpu Usb Dvd Gps Atm Ufo Hr Sms Vpn Api Css Sql Xml Http Https Irs Nba Nfl Nhl Mlb Uk Phd Mba Nyc Asap Fyi Rsvp Eta Kpi Roi Csv Gdpr Ngo Vip Diy Suv Wwii'.split(
    ' ',
  ),
);

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function capital(sentence: string, { start, end }: Span, fix: string, reason: string): Finding {
  const place = { part: 'text', text: sentence, start, end } as const;
  return findingAt('proof:capital', 'warn', place, { title: 'Capital letter', reason, fixes: [fix] });
}

/** "united states", "the usa": names of several words and of letters, in small letters. */
function smallNames(sentence: string): Finding[] {
  const spanOf = ({ 0: words, index }: RegExpExecArray): Span => ({
    start: index,
    end: index + words.length,
  });
  const named = [...sentence.matchAll(places)].flatMap((match) => {
    const [words] = match;
    const fix = words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    const isRight = words === fix || words === words.toUpperCase();
    return isRight ? [] : capital(sentence, spanOf(match), fix, `“${fix}” is a name.`);
  });
  const spelt = [...sentence.matchAll(letters)].map((match) => {
    const fix = match[0].toUpperCase();
    return capital(sentence, spanOf(match), fix, `“${fix}” is written in capitals.`);
  });
  return [...named, ...spelt];
}

/**
 * Capitals that are missing: "i", "monday"; and those of a key held too long, "JUly". The first word of a sentence is
 * told under a rule of its own: whether the writer cares shows only in the whole text (client.ts).
 */
export function capitalFindings(sentence: string, tokens: readonly Token[]): Finding[] {
  const found = smallNames(sentence);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.joined) continue;
    const { text } = token;
    const before = sentence[token.start - 1];
    const after = sentence[token.end];
    const alone =
      (before === undefined || /[\s("“]/.test(before)) &&
      (after === undefined ||
        /[\s,;:!?)"”]/.test(after) ||
        (after === '.' && !/[\p{L}\p{N}]/u.test(sentence[token.end + 1] ?? '')));
    const brand = brands.get(token.lower);
    if (brand !== undefined && text === token.lower && text !== brand && alone) {
      found.push(capital(sentence, token, brand, `“${brand}” is written like that.`));
    } else if (spelledOut.has(text) && alone && after !== '.') {
      const fix = text === 'Phd' ? 'PhD' : text.toUpperCase();
      found.push(capital(sentence, token, fix, `“${fix}” is written in capitals.`));
    } else if (/^i(?:'(?:m|ve|ll|d))?$/.test(text) && alone && !/^[.)]/.test(after ?? '')) {
      found.push(capital(sentence, token, capitalised(text), 'The word “I” has a capital.'));
    } else if ((names.has(text) || isName(token)) && alone) {
      found.push(capital(sentence, token, capitalised(text), `“${capitalised(text)}” has a capital.`));
    } else if (
      /^\p{Lu}{2}\p{Ll}{2,}$/u.test(text) &&
      token.info?.frequency !== undefined &&
      token.info.frequency >= 12 &&
      !/^[A-Z]{2}s$/.test(text)
    ) {
      const lower = text.toLowerCase();
      const fix = token.info.lower && !token.first ? lower : capitalised(lower);
      found.push(capital(sentence, token, fix, `“${text}” has a capital too many.`));
    } else if (at === 1 && token.first && isPlainStart(token, tokens)) {
      const fix = capitalised(text);
      found.push(
        findingAt(
          'proof:sentence-start',
          'warn',
          { part: 'text', text: sentence, start: token.start, end: token.end },
          {
            title: 'Capital letter',
            reason: 'A sentence begins with a capital.',
            fixes: [fix],
          },
        ),
      );
    }
  }
  return found;
}

/** In the dictionaries with a capital only. Short ones are often abbreviations, which are written in capitals throughout. */
function isName({ text, info, lower }: Token): boolean {
  return (
    text === lower &&
    text.length >= 5 &&
    /[aeiou]/.test(text) &&
    info?.capital === true &&
    !info.lower &&
    info.dialects === 15 &&
    info.frequency >= 10
  );
}

function isPlainStart(token: Token, tokens: readonly Token[]): boolean {
  const last = tokens.at(-2);
  return (
    /^\p{Ll}+$/u.test(token.text) &&
    token.lower !== 'of' &&
    tokens[2]?.text !== ':' &&
    token.info?.lower === true &&
    tokens.filter((one) => one.kind === 'word').length >= 2 &&
    last !== undefined &&
    /^[.!?]$/.test(last.text)
  );
}
