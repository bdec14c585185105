import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import type { Token } from './context.ts';
import { tags } from './tags.ts';

const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|hundred';
const units =
  'year|month|week|day|hour|minute|second|mile|metre|meter|kilometre|kilometer|foot|page|inch|man|person|storey|story|part|point|star|game|bedroom|dollar|pound|ton|acre|volume|episode|track|member|seat|door|piece|degree|hole|letter|lane|line|level|word|song|week|paragraph|digit|gallon|watt|volt|pixel|megapixel|wheel|sentence|chapter|volume|course|night|semester|quarter|decade|century|pack|player|stage|phase|tier|step|way';
const measured = new RegExp(`(?<![\\d.,:/$-])\\b(?:\\d+|${numbers}) (?:${units})(?= \\p{Ll}{3,})`, 'giu');
const aged = new RegExp(
  `(?<![\\d.,:/-])\\b(?:\\d+|${numbers}) (?:year|month|week|day)s? old(?= \\p{Ll}{3,})`,
  'giu',
);
const partlyJoined = new RegExp(
  `(?<![\\d.,:/-])\\b(?:\\d+|${numbers})(?:-(?:year|month|week|day)s? old|[ ](?:year|month|week|day)-old)(?= \\p{Ll}{3,})`,
  'giu',
);
const selves =
  /(?<!\p{L})self (?:absorbed|addressed|assessment|assured|awareness|aware|care|catering|centered|centred|check|cleaning|confidence|confident|conscious|contained|control|deception|defense|defence|deprecating|destruction|destructive|discipline|doubt|driving|employed|employment|esteem|evaluation|evident|explanatory|expression|help|image|imposed|improvement|inflicted|interest|love|made|medication|paced|pity|portrait|portraits|preservation|proclaimed|publishing|published|reflection|regulation|reliance|reliant|reported|respect|righteous|sacrifice|satisfaction|satisfied|serve|service|serving|starter|storage|study|sufficiency|sufficient|sustaining|taught|worth)(?!\p{L})/giu;
const prefixes =
  /(?<![\p{L}-])(?:non (?:profit|fiction|stop|existent|smoker|smokers|smoking|native|verbal|technical|essential|negotiable|refundable|members?|residents?|standard|linear|toxic|violent|violence|compliance|compliant|disclosure)|multi (?:purpose|year|million|national|level|story|player|media|task|tasking|step|user|language|lingual|cultural|functional|billion|day)|anti (?:virus|social|war|inflammatory|aging|bacterial|theft|spam|fraud|government|semitic|American|trust)|semi (?:final|finals|finalist|annual|automatic|detached|circle|conductor|permanent|retired|precious)|pre (?:existing|school|order|orders|approved|packaged|paid|recorded|tax|war|determined|defined|made|cooked|built|installed|requisite|requisites)|ex (?:wife|husband|girlfriend|boyfriend|president|employee|employees|colleague|colleagues)|co (?:worker|workers|founder|founders|author|authors|host|hosts|owner|owners|pilot|ordinator|operation|operate)|mid (?:term|terms|week|day|size|sized|range|level|career|century|morning|afternoon|summer|winter|thirties|forties|fifties|sixties|twenties)|all (?:inclusive|important|powerful|encompassing))(?!\p{L})/gu;
/** Nouns that join what describes a noun with them: "faith based", "work related". */
const joining =
  /(?<=(?:^|[\s(])(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|some|any|no|every|each|of|with|for|in|on|by|as|and|or|other|new|many|all|using|various|several) )\p{Ll}{3,} (?:based|related|oriented|friendly|driven|certified|dominated|centric|sized|resistant)(?= \p{Ll}{3,})/gu;
/** Two words that no verb stands between: they need no article before them. */
const described =
  /(?<![\p{L}-])(?:(?:high|low|good|poor|top) (?:quality|cost|level|end|speed|risk|resolution|definition|performance|pressure|density|energy|volume|grade|income|tech|impact|profile|fat|calorie|carb|temperature|frequency|powered|priced|ranking|ranked|paid|paying|stakes|rise|maintenance|value|yield|dependency|intensity|status)|(?:long|short|medium|mid) (?:term|time|range|distance|lasting|lived|standing|haul|running)|(?:full|part|real|half) (?:time|length|size|sized|scale|fledged|blown|price|priced|page|day)|(?:large|small|medium|mid|king|queen|bite|life|family|plus) (?:scale|sized?)|(?:first|second|third|world|middle|working|upper|lower) class|(?:fast|slow) (?:growing|moving|paced|acting|cooked)|well (?:known|established|written|developed|defined|respected|received|documented|deserved|paid|maintained|positioned|renowned|designed|built|made|educated|informed|prepared|trained|organized|organised|balanced|rounded|behaved|dressed|equipped|kept|lit|read|spoken|stocked|thought|timed|worn|connected|loved|used|structured|rehearsed|researched|suited|intentioned|meaning|crafted|planned|managed|tested|trodden)|(?:good|time|eye|mouth|thought|award|record|life|money|never|best|top|ever) (?:looking|consuming|catching|watering|provoking|winning|breaking|changing|saving|ending|selling|growing|performing)|(?:cost|energy|fuel|time) (?:effective|efficient|sensitive|saving)|(?:tax|duty|stress|sugar|gluten|risk|error|trouble|hands|smoke|fat|pain|toll|hassle|rent) free|(?:middle|old|good|bad|kind|warm|cold|broken|light|big|open|narrow|single|absent|strong|like|left|right|even) (?:aged|fashioned|hearted|tempered|natured|minded|handed)|(?:present|modern) day|(?:cutting|leading) edge|(?:ready|hand|home|custom|tailor|man) made|(?:front|back) (?:line|end)|(?:open|closed) (?:source|access|ended)|(?:easy|hard|ready|difficult) to (?:use|find|follow|read|understand|eat|wear|clean|reach|install|make|remember|get)|(?:step by step|door to door|end to end|one on one|one to one|peer to peer|face to face|day to day|up to date|state of the art|user friendly|family owned|family friendly|child friendly|budget friendly|eco friendly|environment friendly|world famous|world renowned|third party|second hand|first hand|old school|double sided|single use|two sided|one sided|brand new|last minute|next generation|low key|low lying|ill fated|ill equipped|much needed|much loved|long awaited|sought after|built in|on site|in house|in depth|in person|on demand|all inclusive|pay per view|loose leaf|faith based|web based|home based|tight knit|close knit|drop down))(?= \p{Ll}{3,})/gu;
const centuries = /\b\d{1,2}(?:st|nd|rd|th) century(?= \p{Ll}{3,})/gu;
const compounds =
  /\b(?:well (?:known|established|written|developed|defined|respected|received|documented|deserved|paid)|so called|long term|short term|full time|part time|real time|high quality|low quality|large scale|small scale|long standing|best selling|world class|old fashioned|user friendly|award winning|first class|open source|high end|low cost|long running|ill fated|high profile|high speed|high level|low level|right hand|left hand|third party|face to face|day to day|up to date|state of the art)(?= \p{Ll}{3,})/gu;

/** Hyphens that are missing where several words describe the noun after them: "a 10 metre stone", "a well known man". */
export function hyphenFindings(sentence: string, tokens: readonly Token[]): Finding[] {
  const describesNoun = (start: number, end: number) => {
    const next = tokens.find((token) => token.start === end + 1);
    const before = tokens.filter((token) => token.end <= start).at(-1);
    return (
      next?.kind === 'word' &&
      !next.joined &&
      (next.tag === tags.noun || next.tag === tags.plural || next.tag === tags.adjective) &&
      next.info?.lower === true &&
      before?.text !== '-' &&
      !(
        next.tag === tags.adjective &&
        next.otherTag !== tags.noun &&
        /(?:er|old|long|wide|high|tall|deep|late|early|ago)$/.test(next.lower)
      )
    );
  };
  const afterDeterminer = (start: number) =>
    /\b(?:an?|the|this|that|my|your|his|her|its|our|their|some|any|no|every|each|of|with|for|in|on|by|as)(?: \p{L}+)?\s+$/iu.test(
      sentence.slice(0, start),
    );
  const isNoun = (start: number) => {
    const token = tokens.find((one) => one.start === start);
    return token !== undefined && token.tag === tags.noun && !/s$/.test(token.lower);
  };
  /** "It is well known people who …", "in real time systems": after a form of "be", or a noun of its own, it may be said of what came before. */
  const isSaidOf = (start: number) =>
    /\b(?:am|is|are|was|were|be|been|being|as|so|too|very|more|most|less|how|in|not|quite|really|fairly|pretty)\s+$/iu.test(
      sentence.slice(0, start),
    );
  const found: Finding[] = [];
  const mark = (start: number, end: number) => {
    const quote = sentence.slice(start, end);
    const fix = quote.replaceAll(' ', '-').replace(/-(year|month|week|day)s-old$/i, '-$1-old');
    found.push(
      findingAt(
        'proof:hyphen',
        'warn',
        { part: 'text', text: sentence, start, end },
        {
          title: 'Hyphen missing',
          reason: 'Words that describe the noun after them together are joined by hyphens.',
          fixes: [fix],
        },
      ),
    );
  };
  for (const pattern of [selves, prefixes]) {
    for (const match of sentence.matchAll(pattern)) mark(match.index, match.index + match[0].length);
  }
  for (const pattern of [aged, partlyJoined, measured, centuries, compounds, joining, described]) {
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (
        describesNoun(match.index, end) &&
        ((pattern !== compounds && pattern !== centuries) || afterDeterminer(match.index)) &&
        (pattern !== described || !isSaidOf(match.index)) &&
        (pattern !== joining || isNoun(match.index))
      )
        mark(match.index, end);
    }
  }
  return found;
}
