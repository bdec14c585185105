import type { ToneGroup } from '../tone-rule.ts';

/** Strong words, also disguised: f*ck, f u c k, sh1t, @sshole. A plain adjective can simply be left out. */
export const profanity: ToneGroup = {
  name: 'profanity',
  level: 'warn',
  title: 'Strong language',
  reason: '“{words}” is strong language for something that stays in writing.',
  rules: [
    [
      "(?:fuck(?:ing|in'?|en)|f[*@#%-]{1,4}(?:k|c)?ing|f[u*v]c?king|fcking|fkn|fckn|goddamn(?:ed)?|god-?damn(?:ed)?|effing) (?=\\w)",
      '',
    ],
    [
      "(?:mother ?|cluster ?|mind ?|dumb ?|bat ?shit )?(?:f+u+c+k+|fuk|fck|phuck|fvck|f[*@#%&_.-]{1,3}(?:c?k|ck)|f\\*{2,4}|f u c k|f\\.u\\.c\\.k\\.?|f-u-c-k)(?:s|ed|er|ers|ing|in|in'|wit|tard|face|head|up|ups)?",
    ],
    [
      '(?:bull|horse|dip|ape|bat|chicken)? ?(?:sh[i1!*|]+t+|s[*#]{1,2}t|sh\\*t|\\$h[i1!]t|s h i t|sht)(?:s|ty|tier|tiest|head|heads|hole|holes|show|shows|storm|ting|ted|load|faced|bag)?|b\\.?s\\.?(?= ?[.!]|$)(?<=(?:such|total|complete|is|this|pure|utter) b\\.?s\\.?)',
    ],
    [
      "wtf|wth(?= ?[?!])|ffs|jfc|omfg|lmfao|gtfo|fml|af(?= ?[.!]|$)(?<=\\w af)|what the (?:hell|fuck|heck|actual)|why the (?:hell|fuck)|how the (?:hell|fuck)|for fuck'?s sake|for (?:god|christ|chrissake|chriss)'?s? ?sake|jesus fucking christ|(?<=^|[.!?\\n] ?)jesus(?: christ)?(?= ?!)",
      '',
    ],
    [
      '(?:[a@4*](?:ss|\\$\\$|\\*\\*)|arse) ?h[o0*]les?|dumb ?ass(?:es)?|jack ?ass(?:es)?|smart ?ass|half-?assed|(?:my|your|his|her|their|lazy|fat|sorry|dumb|pain in the|kick|kiss|kicked|bad|cover (?:my|your|our)) (?:ass|arse|a\\*\\*|a\\$\\$)(?:es)?|bastards?|b[i1!*]tch(?:es|y|ing|ed)?|b\\*{3,4}h|cunts?|c[*u]nts?|c\\*\\*t|dick ?heads?|pricks|wank(?:er|ers|ing|ed)|twats?|bollocks|cock ?suckers?|douche(?:bag)?s?|tosspot|niggas?|n[i1]ggaz|whores?|sluts?|piss(?:ed|ing)? off|pissed|pissing|bull ?crap|screwed (?:me|us|you) over|sucks (?:ass|balls|dick)',
    ],
  ],
};
