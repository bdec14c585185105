/** What the pattern rules know of English: data only, read once when the engine starts. */
import { agreementRules } from './agreement.ts';
import { confusedRules } from './confused.ts';
import { extraWordRules } from './extra-words.ts';
import type { RuleGroup } from './group.ts';
import { lookAlikeRules } from './look-alikes.ts';
import { missingWordRules } from './missing-words.ts';
import { slipsOfTheKey } from './slips-of-the-key.ts';
import { usageRules } from './usage.ts';
import { verbRules } from './verbs.ts';
import { wordingRules } from './wording.ts';

export const ruleGroups: readonly RuleGroup[] = [
  ...verbRules,
  ...agreementRules,
  ...confusedRules,
  ...usageRules,
  ...wordingRules,
  ...lookAlikeRules,
  ...slipsOfTheKey,
  ...missingWordRules,
  ...extraWordRules,
];
export type { RuleGroup } from './group.ts';
export { type PhraseGroup, phraseGroups } from './phrases.ts';
