import { FeatureBag, type Features } from './features.ts';

export const politenessSize = 1 << 16;

/**
 * Ways of asking, after Danescu-Niculescu-Mizil et al. 2013, "A computational approach to politeness": thanks, apology,
 * greeting, "please" and where it stands, modal verbs, hedges, whom the sentence starts with.
 */
const strategies: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['thanks', /\b(?:thanks?|thank you|thx|ty|appreciate|appreciated|grateful)\b/i],
  ['sorry', /\b(?:sorry|apolog\w+|excuse me|pardon|forgive)\b/i],
  ['greeting', /^\W*(?:hi|hello|hey|dear|greetings|good (?:morning|day))\b/i],
  ['please', /\bplease\b/i],
  ['please-first', /(?:^|[.!?]\s+)please\b/i],
  ['by-the-way', /\bby the way\b|\bbtw\b/i],
  ['could-you', /\b(?:could|would) you\b/i],
  ['can-you', /\b(?:can|will) you\b/i],
  [
    'wonder',
    /\b(?:wonder(?:ing)?|was hoping|would like|mind if|do you mind|would you mind|if you (?:have|could|don't mind)|when you (?:get|have))\b/i,
  ],
  [
    'hedge',
    /\b(?:maybe|perhaps|possibly|might|i think|i guess|i believe|i suppose|seems?|somewhat|rather|a bit|sort of|kind of|likely|probably|apparently)\b/i,
  ],
  ['why', /(?:^|[.!?]\s+)(?:so )?why\b/i],
  ['what', /(?:^|[.!?]\s+)(?:so )?(?:what|who|where|when|how)\b/i],
  ['why-you', /\bwhy (?:do|did|are|were|have|would|don't|didn't|aren't|is it) (?:you|this|that)\b/i],
  ['you-first', /(?:^|[.!?]\s+)(?:you|your)\b/i],
  ['i-first', /(?:^|[.!?]\s+)i\b/i],
  ['i', /\bi\b|\bi'm\b/i],
  ['we', /\b(?:we|our|us)\b/i],
  ['you', /\byou\b/i],
  [
    'fact',
    /\b(?:really|actually|honestly|in fact|surely|obviously|clearly|the point|the reality|exactly)\b/i,
  ],
  [
    'negative',
    /\b(?:wrong|bad|stupid|nonsense|ridiculous|delete|deleted|remove|removed|removing|revert\w*|vandal\w*|blocked|block|violat\w+|problem|fail\w*|never|nothing|false|lie|lying|biased|pov|silly|absurd|useless|ignor\w+|attack|threat\w*|harass\w*|trying to|what the|hell|stop|bother|joke|accus\w+)\b/gi,
  ],
  [
    'positive',
    /\b(?:great|good|nice|excellent|wonderful|helpful|interesting|glad|happy|love|well done|kind|best|welcome|congrat\w*|cheers|hope|useful|impressive|enjoy\w*|agree)\b/gi,
  ],
  ['so-first', /(?:^|[.!?]\s+)(?:so|then|and|but|well|ok|okay)\b/i],
  ['marks', /\?\?|!\?|\?!/],
  ['exclamation', /!/],
  ['capitals', /\b[A-Z]{3,}\b/],
  ['smile', /[:;]-?[)D]/],
  ['have-you', /\b(?:have you|do you have|did you|are you|is there|do you think|do you know)\b/i],
  ['dots', /\.\.\./],
  ['address', /<url>|https?:/i],
  ['quote', /["“`]/],
  ['help', /\b(?:help|assist\w*|advice|suggest\w*|let me know|feel free)\b/i],
  ['explain', /\b(?:explain|elaborate|clarify|care to)\b/i],
  [
    'deal',
    /\bwhat(?:'s| is) (?:the deal|your|wrong|the point)|\bdo you (?:really|even|honestly|actually|seriously)\b/i,
  ],
  ['evidence', /\b(?:proof|prove|evidence|source for)\b/i],
];

/** Words, pairs, how it begins and ends, and the ways of asking, of a request of a sentence or two. */
export function politenessFeatures(text: string): Features {
  const bag = new FeatureBag(politenessSize);
  const plain = text.replace(/[‘’]/g, "'");
  const tokens =
    plain
      .toLowerCase()
      .replace(/<url>|https?:\S+/g, ' url ')
      .match(/[\p{L}\p{N}']+|[.?!,:;)(]+/gu) ?? [];
  tokens.forEach((token, at) => {
    bag.count(`w:${token}`);
    if (at > 0) bag.count(`b:${tokens[at - 1]} ${token}`);
  });
  for (const length of [1, 2, 3]) bag.count(`s${length}:${tokens.slice(0, length).join(' ')}`);
  bag.count(`e:${tokens.at(-1) ?? ''}`);
  for (const [name, pattern] of strategies) {
    const found = plain.match(pattern);
    if (found !== null) bag.set(`S:${name}`, 0.5 * Math.min(2, pattern.global ? Math.sqrt(found.length) : 1));
  }
  bag.set('length', 0.2 * Math.log(tokens.length + 1));
  bag.set('questions', 0.3 * Math.min(3, (text.match(/\?/g) ?? []).length));
  return bag.features(1, 'root');
}
