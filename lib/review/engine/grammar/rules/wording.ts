import type { RuleGroup } from './group.ts';

/** Prepositions after fixed words, articles of fixed phrases, and what owns what. How far the figures can be trusted: test/eval/README.md. */
export const wordingRules: readonly RuleGroup[] = [
  {
    rule: 'proof:phrase',
    level: 'warn',
    title: 'Usual wording',
    reason: '“{words}” is usually written “{fix}” here.',
    patterns: `
<graduated|graduating|graduates university|college|high> = 1 from 2
<graduated|graduating|graduates :name> !in|:number = 1 from 2
graduate|to|will|i|you|we|they <graduate university|college|high> = 1 from 2
<graduate|graduated|graduating|graduates the|this|that|my|his|her|a> university|college|school|academy = 1 from 2
good|better|best|bad|great|excellent|terrible <in> :adjective|:noun geography|studies|education|arts|economics|science|math|history|music|writing|reading|design|sports|games = at
good|better|best|bad|great|terrible <in> geography|history|science|economics|programming|writing|spelling|grammar|mathematics|drawing|singing|dancing|music|tennis|golf|games|everything|anything = at
i'm|am|is|are|was|were|be <afraid> the|spiders|dogs|flying|heights|him|her|them|you|@possessive = afraid of
work|works|worked|working|hours|hour|paid <over time> $|to|last|this|every|on|for = overtime
<in> this moment $|i|he|she|it|we|they|the|you = at
<in> @possessive own page|website|channel|blog = on
arrived|arrive|arrives|arriving <on> the|this|our beach|station|airport|office|hotel|restaurant|school|party = at
ashamed <from> = of
@isare|am|i'm|we're|they're|he's|she's <in> pressure $|to|from = under
divide|divided|divides|split @det :noun <in> two|three|four|five|half|parts|groups = into
respectful <against> = of
accused|accuse|accuses @det|@possessive? :noun|@object|:name <for> :ing = of
congratulate|congratulated|congratulates :any <for> :any = on
insist|insists|insisted <to :base> = on ing(2)
succeed|succeeds|succeeded <to :base> = in ing(2)
capable <to :base> = of ing(2)
responsible <of> = for
married <with> @object|@det|:name = to
discriminate|discriminated|discrimination <to> people|women|men|@object = against
participate|participates|participated|participating <to|at> @det = in
suffer|suffers|suffered|suffering <of> = from
approve|approves|approved <to> @det = of
object|objects|objected <against> = to
similar <with|as> @det|@object|what|how = to
identical|equal|equivalent <with|as> @det = to
proud|ashamed|tired <for|about|from> @object|@possessive = of
jealous|envious <from|on> = of
translate|translated|translates :any <to> :name = into
all <over world> = over the world
in|on|at|by <first|second|last|next> half|part|place|step|day of = the 1
at|by|in|with|of|to|on|has|have <same> time|way|day|place|thing|level|price|age|problem|kind|type|amount|manner|reason|period|idea|opinion|result|situation|size|number|color|language|name|school|company = the same
on <other> hand = the other
<in> other hand $ = on the
one of <best|most|biggest|largest|greatest|worst|oldest|main|first|finest|fastest> = the 1
<in long|short> run|term $ = 1 the 2
<is|was|are|were most> :adjonly :nounonly $|@prep|that|which|who|and = 1 the 2
at|in <end> of the|this|that|my|our = the end
in <past> $|we|i|they|it|people|you = the 1
in <morning|afternoon|evening> $|i|we|they|and = the 1
on <internet> $|and|or|to|you|we|they|i|is = the internet
after :number|two|three|four|five|six|seven|eight|nine|ten|several days|weeks|months|years|hours|minutes <later> = -
@subject|still|really|also need|needs|want|wants <to> the|a|an|this|that|these|my|your|our :noun|:plural = -
get|gets|getting|got|gotten|go|goes|went <pass> the|a|this|that|my|it|them = past
this|it|that|he|she <is are> = is
they|we|you|these <are is|was|were> = are
this|it|he|she <is was|were> = is / was
<the> some :plural|:adjective = -
after|for|least|took|in <a> some time|months|days|weeks|years|hours = -
!of|with|to|for|from|by|in|among|between|than <whom|whomever> @isare|has|can|will|would|should|could|might|wrote|said|made !@subject|:name = who
<wide> accepted|used|known|available|recognized|recognised|regarded|acceptable|believed|adopted = widely
i|you|we|they <fell> like @subject|:ing = feel
i|you|we|they|to <fell> comfortable|confident|good|bad|better|sorry|guilty|sick|sad|happy|tired|safe|free = feel
for <first|second|third|fourth|last|umpteenth|nth> time !:nominal = the 1
since|ago <since> :number = for
since :number|two|three|four|five|six|several|few|many years|months|weeks|days|hours|minutes <already> = -
fed up <of> = with
@subject|@have|never|already|just|she|who <bough> = bought
i|you|we|they|he|she|it <dint> = didn't
feel|feels|felt|am|i'm|is|are|very|more|so <confidant> = confident
look|looks|looking|looked forward for|of <:ing> = to 1
the|my|your|our|his|her|their|this <@owners> :nounonly = owner(1) / owners(1)
the|my|your|our|his|her|their <@owners> :adjonly? name|names|house|car|phone|email|request|opinion|decision|account|feedback|behaviour|behavior|fault|room|money|speech|rights|needs|expectations $|@prep|@isare|and|or = owner(1) / owners(1)
<in> monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends|weekdays $|morning|afternoon|evening|and|or|i|we|at = on
<at> monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays $|morning|afternoon|evening|and|or = on
<in> the weekend|weekends $ = on / at
<in> night $ = at
<on> the morning|afternoon|evening $ = in
one|two|three|both|many|several|some|most of <this> :quality? :pluralonly = these
connected|related|linked|similar|close|next|different|talk|talking|talked|listen|listening|speak|speaking <each other> = to 1 2
<the both> !of = both
in|with|by <the most of> = most of
for example <like> = -
<more good> = better
<more bad> = worse
<less|least> harder|easier|faster|slower|bigger|smaller|cheaper|stronger|longer|shorter = -
according <with> = to`,
  },
];
