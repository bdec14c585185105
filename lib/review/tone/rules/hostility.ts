import type { ToneGroup } from '../tone-rule.ts';
import { fillers, insultNouns, softInsultAdjectives } from './words.ts';

export const hostility: ToneGroup = {
  name: 'hostility',
  level: 'warn',
  title: 'Hostile words',
  reason: '“{words}” attacks rather than asks, and it stays in writing.',
  rules: [
    [
      "what(?:'s| is| the hell is| the fuck is) (?:actually |seriously )?wrong with (?:you|u|you people|your (?:brain|head|team))",
      'what happened here',
    ],
    [
      'how dare (?:you|they)|who (?:the (?:hell|fuck) )?do you (?:think )?(?:you are|think you are)|(?:are|r) (?:you|u) (?:even |really |fucking |seriously |actually )?(?:kidding(?: me)?|out of your (?:mind|head)|insane|nuts|deaf|blind|blind or|brain(?: ?dead)?|mental|on drugs|high|illiterate|joking)(?= ?[?!.,]|$| or)|have you lost your mind|is this (?:a|some kind of|supposed to be a) joke(?= ?[?!])',
    ],
    [
      "(?:do|did|can) you (?:even|actually|ever) (?:read|listen|think|work|know|understand|care|look|try|bother|check)|can(?:'t| you not|not you)? you (?:even )?read(?= ?[?!])|learn (?:how )?to (?:read|spell|do your job)(?= ?[.!]|$)|try (?:reading|thinking|using your (?:brain|head))|use your (?:brain|head)(?= ?[.!]|$| for once)|what (?:the (?:hell|fuck) )?(?:were|are) you (?:even )?thinking(?= ?[?!])|what part of .{2,40}(?:don't|do not|didn't|did not) you (?:understand|get)|how (?:hard|difficult) (?:can|could|is) (?:it|this) (?:be|really be|to)",
    ],
    [
      "shut up(?! shop)|get lost(?= ?[.!]|$)|(?:get|keep) (?:the (?:hell|fuck) )?(?:out of|off) my (?:face|back|sight)|mind your own (?:damn |fucking |bloody )?business|leave me (?:the (?:hell|fuck) )?alone|stop (?:wasting|lying|whining|complaining|pretending|being (?:such )?an?|bothering|harassing|playing (?:games|dumb|the victim))(?: (?:my|our|everyone's|everybody's) time| to me| me| us)?|cut the crap|spare me|don't (?:you dare|(?:ever )?(?:talk|speak) to me|give me (?:that|your|this) )|grow up(?= ?[.!]|$)|get over (?:it|yourself)(?= ?[.!]|$)|deal with it(?= ?[.!]|$)",
    ],
    [
      "(?:i(?:'m| am)|we(?:'re| are)) (?:so |really |just |completely |absolutely |fucking )?(?:sick(?: and tired)?|tired|fed up|done) (?:of|with) (?:you|your|this (?:bullshit|crap|nonsense|shit|garbage)|being (?:ignored|lied|treated)|dealing with you|waiting for you)(?! health)|(?:i(?:'ve| have)|we(?:'ve| have)) had (?:it|enough) (?:with|of) (?:you|your|this)|i (?:don't|do not|couldn't|could not) (?:give a (?:damn|shit|fuck|crap|rat's)\\w*|care (?:what|less what|how) you (?:think|want|feel|say))|nobody (?:cares|asked (?:you|for your)|asked)(?= ?[.!]|$| what| about your| for| you)|who asked you|not my (?:damn |fucking )?problem(?= ?[.!]|$)",
    ],
    [
      "(?:you|everyone|they) should (?:all )?be (?:ashamed|fired|embarrassed|locked up|in jail)|shame on (?:you|them|all)|(?:complete|total|absolute|utter|such an?) (?:waste of (?:time|money|my time)|disgrace|incompetence|bullshit|nonsense|garbage|rubbish|joke|clown show|circus|shambles|disaster of a)|waste of (?:my|our|everyone's) time|(?:this|that|it|which|your (?:work|report|code|proposal|team|service|behaviou?r|attitude|response|answer)) (?:is|was|are|'s) (?:just |so |really |simply |absolutely |completely |totally |utterly |beyond |fucking )*(?:pathetic|disgusting|garbage|rubbish|trash|bullshit|idiotic|moronic|a (?:disgrace|joke|circus|farce)|an? (?:insult|embarrassment)|insulting|unforgivable|disgraceful|outrageous|laughable|amateurish|crap|shit)",
      'not what we need yet',
    ],
    [
      `your (?:own )?(?:sheer |complete |total |utter |constant |usual |endless |stupid |pathetic )*(?:incompetence|stupidity|ignorance|laziness|arrogance|idiocy|negligence|excuses|lies|whining|nonsense|bullshit|crap|drama|attitude problem|lack of (?:professionalism|competence|intelligence))`,
    ],
    [
      `your (?:\\w+ )?(?:stupid|dumb|idiotic|pathetic|worthless|useless|moronic|lousy|shitty|half-?assed|incompetent|so-called)(?: (?!as\\b|or\\b)\\w+)`,
    ],
    [
      `you(?:'re| are|r)${fillers.replace('always|', 'always|never anything but|')} (?:${softInsultAdjectives})(?= ?[.,!?;]|$| and| to)`,
    ],
    [
      `(?:he|she|they|this guy|that (?:guy|man|woman)|these (?:people|guys)|those (?:people|guys)|\\w+)(?:'s| is| are|'re) (?:such |just |really |a |an |all |complete |total |absolute |utter |fucking |bloody |bunch of |stupid )+(?:${insultNouns})`,
    ],
    [
      `(?:these|those|that|the|bunch of|stupid|fucking|what an?|such an?|like an?|some) (?:stupid |fucking |complete |total )*(?:idiots?|morons?|imbeciles?|assholes?|arseholes?|bastards?|dickheads?|scumbags?|pricks?)`,
    ],
    [
      "that(?:'s| is) so gay|no wonder (?:you|your|nobody|everyone|they)|are you people|you people (?:are|always|never|have|don't|can't)|typical (?:of you|you)(?= ?[.,!]|$)|i don't have time for (?:your|this (?:crap|shit|nonsense|bullshit))|who the (?:hell|fuck)|you(?:'re| are) (?:lying|a lying)|(?:stop|quit) lying|you (?:lied|cheated|stole) |(?<=^|[.!?\\n] ?)(?:just )?go away(?= ?[.!]|$)|i (?:hope|wish) you (?:fail|lose|get fired|never)",
    ],
  ],
};
