import { FeatureBag, type Features } from './features.ts';

export const formalitySize = 1 << 16;

const contraction =
  /\b(?:i'm|you're|we're|they're|it's|he's|she's|that's|there's|what's|let's|can't|won't|\w+n't|\w+'ve|\w+'ll|\w+'d|ain't|gonna|wanna|gotta|y'all)\b/gi;
const slang =
  /^(?:lol|lmao|u|ur|r|ya|yeah|yea|yep|nah|nope|hey|hi|ok|okay|kinda|sorta|wanna|gonna|gotta|dunno|dude|guy|guys|man|cool|awesome|stuff|thing|things|lot|lots|kid|kids|cuz|coz|cause|pls|plz|thx|omg|wow|haha|hehe|crap|hell|damn|shit|fuck|sucks|bad|good|nice|great|really|pretty|super|totally|just|like|get|got|getting|oh|well|yes|no|bye|mom|dad|suck|stupid|dumb|crazy|wont|dont|cant|im|ive|thats|hes|shes|didnt|doesnt|wasnt|isnt|em)$/;
const formal =
  /^(?:therefore|however|moreover|furthermore|thus|hence|regarding|concerning|pursuant|accordingly|consequently|nevertheless|whereas|whether|shall|upon|provide|provided|require|required|additional|sincerely|appreciate|request|requested|assistance|obtain|purchase|inform|further|prior|subsequent|ensure|facilitate|respectively|significant|including|according|following|such|may|would|could|should)$/;

/** Properties of a sentence that tell how formal it is: each a number, most between 0 and 3. The order is that of the weights. */
export function formalityProperties(text: string): number[] {
  const plain = text.replace(/[‘’]/g, "'");
  const words = plain.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const most = (limit: number, count: number) => Math.min(limit, count);
  const among = (pattern: RegExp, longer = 0) =>
    most(3, words.filter((word) => word.length > longer && pattern.test(word)).length);
  const has = (pattern: RegExp) => (pattern.test(plain) ? 1 : 0);
  const times = (pattern: RegExp) => (plain.match(pattern) ?? []).length;
  const share = (length: number) =>
    words.filter((word) => word.length >= length).length / (words.length || 1);
  return [
    most(2, times(contraction)),
    has(/^\W*[a-z]/),
    has(/(?:^|[^\w'])i(?:$|[^\w'.])/),
    1 - has(/[.!?"”):]\s*$/),
    most(3, times(/!/g)),
    has(/[!?]{2,}|\.{2,}|…/),
    has(/\?/),
    most(3, times(/\b[A-Z]{3,}\b/g)),
    /(.)\1{2,}/.test(plain.replace(/\.{3}/g, '')) ? 1 : 0,
    has(/[:;=]-?[)(DPp]|\p{Extended_Pictographic}/u),
    Math.log(words.length + 1),
    words.join('').length / (words.length || 1) - 4.5,
    share(8),
    share(11),
    among(/(?:tions?|ments?|ity|ance|ence|ness|ism|sion|ure)$/, 5),
    among(/(?:ive|al|ous|ic|able|ible|ary)$/, 5),
    among(/^(?:i|me|my|mine|myself|i'm|i've|i'll|i'd)$/),
    among(/^(?:you|your|u|ur|yours|you're|you'll|ya)$/),
    among(/^(?:the|of|in|by|which|whose|whom|upon|its|their)$/),
    among(slang),
    among(formal),
    most(3, times(/,/g)),
    has(/[;:]/),
    has(/\(/),
    has(/["“]/),
    has(/[-–—]/),
    most(2, times(/\d+/g)),
    most(4, times(/(?<=[a-z,] )[A-Z][a-z]+/g)),
    has(/ [,.!?]|[a-z][.,][a-z]/i),
    has(/^\W*(?:but|and|so|well|or|because|cause)\b/i),
    has(/\b(?:is|are|was|were|be|been|being)\s+\w+(?:ed|en)\b/i),
    has(/^\W*(?:just|go|try|get|take|make|do|don't|check|look|call|let|please)\b/i),
  ];
}

/** The words of a sentence, as a share each: for the table of where words are used. */
export function formalityWords(text: string): Features {
  const bag = new FeatureBag(formalitySize);
  const plain = text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/@\w+|https?:\S+|\brt\b/g, ' ');
  for (const word of plain.match(/[\p{L}']+/gu) ?? []) bag.count(`w:${word}`);
  return bag.features(4, 'mean');
}
