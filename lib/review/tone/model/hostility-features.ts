import { blame } from '../rules/blame.ts';
import { demands } from '../rules/demands.ts';
import { hostility } from '../rules/hostility.ts';
import { insults } from '../rules/insults.ts';
import { passiveAggression } from '../rules/passive-aggression.ts';
import { profanity } from '../rules/profanity.ts';
import { slurs } from '../rules/slurs.ts';
import { threats } from '../rules/threats.ts';
import { patternsOf } from '../tone-rule.ts';
import { countPieces, FeatureBag, type Features, hashOf } from './features.ts';

export const hostilitySize = 1 << 17;

/** hash of a word → bits of the groups of hostile words it stands in (scripts/train/hostile-words.ts). */
export type HostileWords = ReadonlyMap<number, number>;
export const hostileGroups = ['slur', 'strong', 'insult', 'threat', 'mild', 'bad'] as const;

const groups = [threats, slurs, insults, hostility, profanity, blame, demands, passiveAggression];
const address = /^(?:you|your|you're|ur|u|youre|yourself)$/;
/** A group of people's name used as an insult: "that's so gay". Saying what somebody is is none. */
const nameAsInsult =
  /\b(?:(?<!\bi )(?:you|u|ur|youre|you're|you are|that's|so|such an?|mad|fucking|your|fuckin|total|big|little|just|raging)) (?:so |such a |all |a |really )?(?:gay|gays|homo|homosexual|lesbian|queer|fag|jew|retarded|autistic)\b|\bgay{2,}|\bdeath to\b/i;

/** Words, pairs, pieces of words, known hostile words and the rules' own hits, of one sentence or a whole message. */
export function hostilityFeatures(text: string, words: HostileWords): Features {
  const bag = new FeatureBag(hostilitySize);
  const tokens = tokensOf(text);
  const seen = new Set<string>();
  const hits = hostileGroups.map(() => 0);
  let lastYou = -9;
  let nearYou = false;
  tokens.forEach((token, at) => {
    bag.count(`w:${token}`);
    if (at > 0) bag.count(`b:${tokens[at - 1]} ${token}`);
    if (address.test(token)) lastYou = at;
    const bits = words.get(hashOf(token)) ?? 0;
    if (bits !== 0 && at - lastYou < 6) nearYou = true;
    hostileGroups.forEach((_, group) => {
      if (bits & (1 << group)) hits[group] = (hits[group] ?? 0) + 1;
    });
    if (seen.has(token) || !/\p{L}/u.test(token)) return;
    seen.add(token);
    countPieces(bag, token, 3, 5);
  });
  hits.forEach((count, group) => {
    bag.set(`L:${hostileGroups[group]}`, Math.sqrt(Math.min(3, count)));
  });
  if (nearYou) bag.set('near-you', 1);
  if (lastYou >= 0) bag.set('you', 0.5);
  setShouting(bag, text, tokens.length);
  setRuleHits(bag, text);
  if (nameAsInsult.test(text)) bag.set('name-as-insult', 1);
  return bag.features(0.6, 'root');
}

function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/https?:\S+/g, ' ')
    .replace(/@\w+/g, ' @user ')
    .replace(/&\w+;/g, ' ')
    .replace(/(.)\1{2,}/g, '$1$1');
  return plain.match(/[\p{L}\p{N}'*$@!#-]+|[.?!,]+/gu) ?? [];
}

function setShouting(bag: FeatureBag, text: string, tokens: number): void {
  const capitals = (text.match(/\b\p{Lu}{2,}\b/gu) ?? []).length / (tokens + 1);
  if (capitals > 0.3 && tokens > 3) bag.set('capitals', capitals);
  const marks = (text.match(/!/g) ?? []).length;
  if (marks > 1) bag.set('marks', Math.min(1, marks / 5));
}

function setRuleHits(bag: FeatureBag, text: string): void {
  const straight = text.replace(/[‘’]/g, "'");
  for (const group of groups) {
    const { any, each } = patternsOf(group);
    const isSilent = straight.search(any) < 0;
    const hits = isSilent ? 0 : each.filter((pattern) => straight.search(pattern) >= 0).length;
    bag.set(`R:${group.name}`, Math.sqrt(hits));
  }
}
