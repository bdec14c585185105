import type { ToneGroup } from '../tone-rule.ts';
import { fillers, insultAdjectives, insultNouns, softInsultNouns, swear } from './words.ts';

const you = "(?:you|u|y'all|you (?:guys|people|all|lot))";
const are =
  "(?:you(?:'re| are|r)|ur|u r|youre|you (?:guys|people|all|lot) are|you (?:look|sound|act) like|are you|aren't you|you must be|you have to be|you(?:'ve| have) always been|you were|you(?:'ll| will) always be)";
const end = '(?= ?(?:[.,!?;:)\\n]|$|and |who |for |but |because |if |when ))';

export const insults: ToneGroup = {
  name: 'insult',
  level: 'stop',
  title: 'Insult',
  reason: '“{words}” is aimed at the person. It is what they will remember.',
  rules: [
    [
      `${are}${fillers} (?:${insultNouns}|(?<=(?:\\ban?|such|bunch of|pack of|fucking|complete|total|absolute|utter|just|nothing but|all|the|lying|stupid|useless|pathetic|lazy|are|'re) )(?:${softInsultNouns}))`,
    ],
    [
      `(?:you(?:'re| are|r)|youre|ur|u r|you (?:guys|people|all|lot) are|you (?:look|sound)|are you)(?: (?:all|both|just|so|such|really|truly|clearly|obviously|simply|literally|completely|totally|absolutely|utterly|pretty|very|too|as|quite|fucking|bloody|damn|being|that|this|beyond|an?|(?:stupid|lazy|old) and))* (?:${insultAdjectives})(?! (?:enough|for)\\b)`,
    ],
    [
      `${you}(?:,? (?:stupid|dumb|lazy|pathetic|useless|worthless|ignorant|incompetent|total|complete|absolute|utter|fat|ugly|old|lying|miserable|${swear}))* (?:${insultNouns})`,
    ],
    [
      `${you}(?:,? (?:stupid|dumb|lazy|pathetic|useless|worthless|ignorant|incompetent|total|complete|absolute|utter|fat|ugly|old|lying|miserable|little|${swear}))+ (?:${softInsultNouns}|cow|man|woman|girl|boy|people|thing)`,
    ],
    [`${you} (?:fools?|jerks?|liars?|cowards?|clowns?|creeps?|hypocrites?|crooks?|frauds?|psychos?)${end}`],
    [`(?<=^|[.!?\\n] ?)(?:what an? )?(?:${insultNouns})(?= ?[.!]|$)`],
    [
      `(?:go )?f(?:u|\\*|@|v)?(?:c|\\*)?(?:k|\\*) (?:you|u|off|yourself|ya|urself|your (?:self|mother|mom|family))|screw you|go to hell|rot in hell|burn in hell|kiss my (?:ass|arse)|eat shit|suck (?:my|a) (?:dick|cock|balls)|up yours|shove (?:it|that) up|get (?:stuffed|bent|fucked)|stfu|gtfo|shut (?:the (?:fuck|hell) up|your (?:mouth|trap|face|pie hole))|piss off|sod off|bugger off|fuck(?:ing)? (?:off|outta here)`,
    ],
    [
      "(?:nobody|no one|everyone|everybody) (?:likes|loves|hates|wants|can stand|laughs at) you(?= ?[.,!]|$)|you(?:'re| are) (?:not|never) (?:smart|bright|clever|intelligent|competent|good) enough to|you (?:have|got) (?:no|zero) (?:brain|brains|spine|clue|shame|talent|honou?r|class)|you (?:disgust|sicken|repulse) me|you make me sick|i (?:fucking |really |absolutely )?(?:hate|despise|loathe) (?:you|your guts)(?= ?[.,!]|$|r| all)|too (?:stupid|dumb|thick|dense|lazy) to|as (?:dumb|thick|dense) as",
    ],
  ],
};
