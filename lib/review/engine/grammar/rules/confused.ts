import { part1 } from './confused/part-1.ts';
import { part2 } from './confused/part-2.ts';
import type { RuleGroup } from './group.ts';

/** Words written for one another, where the words around them leave no doubt. */
export const confusedRules: readonly RuleGroup[] = [
  {
    rule: 'proof:confused',
    level: 'warn',
    title: 'Confused words',
    reason: '“{words}” is easily written for “{fix}”, which fits here.',
    patterns: part1 + part2,
  },
];
