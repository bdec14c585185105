import type { ToneGroup } from '../tone-rule.ts';

/** Words whose only use today is to demean a group; ones with a plain meaning stand here with what rules that out. */
export const slurs: ToneGroup = {
  name: 'slur',
  level: 'stop',
  title: 'Slur',
  reason: '“{words}” is a slur.',
  rules: [
    [
      'n[i1!*]gg(?:er|uh|ers)|n\\*{3,4}r?s?|sand ?nigg\\w+|fagg?(?:ot|it)s?|f[a@4*]gg?[o0*]ts?|fags|kikes?|sp[i1]cs|gooks?|chinks?(?! in (?:the|his|her|their|your|our|its|my) )|wetbacks?|beaners?|towel ?heads?|rag ?heads?|camel jockeys?|trann(?:y|ies)|shemales?|jigaboos?|porch monkeys?|jungle bunn(?:y|ies)|darkies|pikeys?|pakis|wogs|gyppos?|zipperheads?|slant ?eyes?|poofters?|batty ?boys?|half-?breeds?|muzzies|muzrats?|mudslimes?|coon(?:ass)?es|dune coons?',
    ],
    [
      '(?:you |u |such a |what a |a |fucking |stupid |dumb |another )(?:fag|dyke|spic|coon|paki|wog|chink|retard|spaz|spastic|mongoloid|cripple)(?= ?[.,!?;]| ?$|s\\b)|retards(?! the| growth| prog)|(?:fuck ?|lib|demo|repub)tards?',
    ],
  ],
};
