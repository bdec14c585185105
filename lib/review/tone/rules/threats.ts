import type { ToneGroup } from '../tone-rule.ts';

const shall =
  "(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna| gonna|'m about to)";
const really =
  '(?: personally| fucking| so| just| really| definitely| gladly| happily| hunt you down and| find you and)?';

export const threats: ToneGroup = {
  name: 'threat',
  level: 'stop',
  title: 'Reads as a threat',
  reason: '“{words}” reads as a threat, and it stays in writing.',
  rules: [
    [
      `(?:i|we)${shall}${really} (?:kill|murder|hurt|strangle|choke|destroy|ruin|end|bury|rape|hurt|stab|gut|skin|punch|slap|smash|wreck|crush|shoot|beat) (?:you|u|your (?:face|life|career|reputation|family|kids|children|head|teeth|legs|business|company))(?! (?:with kindness|an?|the|over|some|my|to|at|there|by|in|on|guys (?:an?|the)|all (?:an?|the)))`,
    ],
    [`(?:i|we)${shall}${really} (?:kick|whoop|beat) (?:your|ur) (?:ass|arse|face|head)(?: in)?`],
    [
      `(?:i|we)${shall}${really} (?:hunt you down|come (?:for|after) (?:you|your family)|beat you up|break your (?:neck|legs|arms|fingers|face|jaw|nose|bones)|burn (?:you|your house|down your)|make you (?:pay|suffer|regret|sorry)|make your life (?:hell|miserable|a (?:living )?hell|a misery)|make (?:sure|certain) (?:that )?you(?:'ll| will)? (?:never (?:work|get|find)|regret|pay|suffer|lose)|have you (?:fired|sacked|arrested|deported|killed)|get you (?:fired|sacked|for this)|see you (?:burn|dead|destroyed)|drag your name)`,
    ],
    [
      `you(?:'ll| will|'re going to| are going to|'re gonna| gonna) (?:so |really |all |soon )?(?:regret (?:this|that|it|what|ever|crossing|messing|the day)|wish you (?:had never|were never|hadn't|were dead)|pay for (?:this|what you)(?: did| have done|'ve done)?(?= ?[.!]|$)|be sorry(?= ?[.!,]|$)|get what(?:'s| is) coming|never work (?:in|again)|rot in (?:hell|jail|prison)|burn in hell|suffer(?= ?[.!]|$| for)|die(?= ?[.!]|$| alone| for this))`,
    ],
    [
      "watch your back|i know where (?:you|u|your \\w+) (?:live|lives|work|works|sleep|sleeps|go to school|park)|your days are numbered|you(?:'re| are)(?: so| all)? dead(?: meat| to me)?(?= ?[.!]|$)|you(?:'re| are) a dead (?:man|woman|person)",
    ],
    [
      '(?:go |just |please )?(?:kill|hang|shoot|off) (?:yourself|urself|yourselves)(?! (?:in the foot|over))|k ?y ?s(?= ?[.!]|$)|go (?:and )?die|drop dead(?= ?[.!,]|$)|(?:hope|wish) (?:that )?(?:you|u|you all|your \\w+) (?:all )?(?:die|dies|rot|rots|burn|choke|suffer|get cancer|get hit|drop dead|never wake)',
    ],
    [
      "(?:you (?:won't|will not) (?:live|survive|walk away|see (?:tomorrow|the light))|slit your (?:throat|wrists)|(?:put|get) a bullet in|bullet (?:in|through) your|blow (?:your (?:head|brains)|up your))",
    ],
    [
      "or else(?= ?[.!]+ ?(?:\\n|$)| ?$)|don't make me (?:come|hurt|kill|destroy|ruin)|(?:mess|messing|screw|screwing|fuck|fucking) with me (?:and|again and)|wait (?:un)?till i (?:get|find) (?:my hands on )?you|(?:shame|pity) if (?:something|anything) happened to",
    ],
  ],
};
