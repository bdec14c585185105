import { aLetterApart } from './confused/a-letter-apart.ts';
import { smallWords } from './confused/small-words.ts';
import { soundingAlike } from './confused/sounding-alike.ts';
import { wrongForms } from './confused/wrong-forms.ts';
import type { RuleGroup } from './group.ts';

/** Words written for one another, where the words around them leave no doubt. */
export const confusedRules: readonly RuleGroup[] = [
  {
    rule: 'proof:confused',
    level: 'warn',
    title: 'Confused words',
    reason: '“{words}” is easily written for “{fix}”, which fits here.',
    patterns: smallWords + soundingAlike + aLetterApart + wrongForms,
  },
];
