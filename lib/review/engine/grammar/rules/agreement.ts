import type { RuleGroup } from './group.ts';

/** Subject and verb, number words and nouns. */
export const agreementRules: readonly RuleGroup[] = [
  {
    rule: 'proof:agreement',
    level: 'warn',
    title: 'Subject and verb',
    reason: '“{words}” does not agree with its subject; “{fix}” does.',
    patterns: `
^ @third @adverbs? <have> !to|not? = has
^ @third <don't> = doesn't
^ @third <do> not = does
^ @third <are|am> !you = is
^ @third @adverbs? <:verbonly> = s(1) / past(1)
^ he|she @adverbs? <:base> !@object|:name = s(1) / past(1)
^ i|we|they|you @adverbs? <:sonly> = base(1)
^ i|we|they|you @adverbs? <has> = have
^ i|we|they|you <doesn't|does> = don't / do
^ we|they|you <is|was|am> = are / were
^ we|they|you <isn't|wasn't> = aren't / weren't
^ i <is|are|were> !you = am / was
^ there|here <is|was> many|several|two|three|four|five|six|seven|eight|ten|various|multiple|numerous|few = are / were
^ there|here <is|was> some|other|more|also|no? :pluralonly = are / were
^ there|here <are> a|an|one|another !:number|few|lot|number|couple|handful|variety|bunch|total|series|range|dozen|hundred|thousand|million|pair|great|whole|large|good|small|host = is / was
^ these|those <is|was|has|isn't|wasn't|hasn't|does|doesn't> !the? = are / were / have
^ this <are|have> !you|to = is / was / has
^ the|these|those|our|my|your|their|all|some|many|most :adjective? :pluralonly <is|was|has|does|doesn't|isn't|wasn't|hasn't|:sonly> = are / were / have / do / base(1)
^ these|those :pluralonly <:sonly|is|was|has> = base(1) / are / were / have
^ these|those :plural <requires|includes|contains|provides|allows|makes|gives|goes|comes|seems|appears|becomes|applies|exists|needs|means|describes|suggests|indicates|concerns> = base(1)
^ both|many|several|few :pluralonly <is|was|has|:sonly> = are / were / have / base(1)
^ the|this|that|my|your|our|his|her|their|each|every|one|a|an :adjective? :nounonly <are|have|don't|aren't|haven't> !you|we|they|i|to = is / was / has / doesn't
^ everyone|everybody|someone|somebody|nobody|everything|something|nothing @adverbs? <are|have|don't|aren't> !you|we|they|i|to = is / was / has / doesn't
a|the|every|each|any person|man|woman|student|child|customer|user|employee|company|one|someone|anyone who|that|which <are|have|do|don't> = is / has / does / doesn't
these|those two|three|four <:sonly> = base(1)
^ it|he|she <support|need|want|mean|make|give|take|go|come|seem|look|depend|work|help|include|contain|require|provide|show|allow|say|know|think|like|use|get> @det|@object|@possessive|to|on|that|:plural|:name = s(1)
each|one|none|neither|either of the|these|those|our|my|your|their :pluralonly <are|were|have> = is / was / has
!phase|part|step|chapter|day|round|game|page|season|week|year one of the|these|those|our|my|your|their|his|her :adjective|:est|most|many? <:nounonly> $|in|on|at|for|to|from|with|that|which|is|was|has|will = plural(1)
^ people|children|men|women|police <is|was|has> = are / were / have
^ the|this|my|your|our|all? news|information|advice|equipment|software|furniture|feedback|homework|knowledge|weather|luggage <are|were|have> !you|we|they|i = is / was / has
what|where|how|when|why <do|are|don't> he|she|it = does / is / doesn't
what|where|how|when|why <does|has|is|was> they|we|you|these|those = do / have / are / were
^ <do|are|don't|haven't> he|she = does / is / doesn't / hasn't
^ <don't> it = doesn't
^ <does|is|was> you|we|they = do / have / are / were
there|here <is|was> :pluralonly !:nominal = are / were
there|here <is|was> no|other|more|only|also :pluralonly !:nominal = are / were
^ there|here <is|was> :many :pluralonly !:nominal = are / were
<there's|here's> many|several|few = there are
<there's> :many|two|three|four|five|six|seven|eight|nine|ten :pluralonly = there are
<here's> :many|two|three|four|five|six|seven|eight|nine|ten|some|your|the :pluralonly = here are
<there's> no|some|other|more|only|also? :pluralonly $|in|on|at|for|to|from|with|that|which|who = there are
^ these|those two|three|four|five|six|ten <is|was|has> = are / were / have
that|because|if|sure these|those two|three|four|five|six|ten <is|was|has> = are / were / have
!of the|those|these|all|some|my|our|your|other :pluralonly who <:sonly> = base(1)
!of the|those|these|all|some|my|our|your|other :pluralonly who <is|isn't> = are
!of the|those|these|all|some|my|our|your|other :pluralonly who <was|wasn't> = were
!of the|those|these|all|some|my|our|your|other :pluralonly who <has|hasn't> = have
!of the|those|these|all|some|my|our|your|other :pluralonly who <does|doesn't> = do
are|were|with|for|to|by|and others|people|students|children|men|women|users|customers|employees who <:sonly> = base(1)
are|were|with|for|to|by|and others|people|students|children|men|women|users|customers|employees who <has> = have
are|were|with|for|to|by|and others|people|students|children|men|women|users|customers|employees who <is> = are
!of a|an|every|each|any :adjective? :nounonly who <:verbonly|have|do|don't|are> = s(1) / has / does / doesn't / is
a|an|every|each :adjective? :nounonly that <:verbonly|have|do|don't> @det|@object|@possessive|to|not|:plural = s(1) / has / does / doesn't
^ every|each :adjective? :nounonly <:verbonly|have|do|don't|are> = s(1) / has / does / doesn't / is
^ the|this|that|my|your|our|his|her|their|a|an :adjective? :nounonly <:verbonly> @det|@object|@possessive|to|that|not = s(1) / past(1)
^ what|where|when|why|how does|did @det? :adjective? :noun|:plural|:name <:sonly|:pastonly> = base(1)
^ :pluralonly <:sonly> @object|@det|@possessive|to|that|not = base(1)
^ people|students|children|men|women|others <:sonly> = base(1)
^ who <:verbonly> to|@det|@object = s(1)
^ everyone|everybody|someone|somebody|nobody|nothing|everything <:verbonly> = s(1)`,
  },
  {
    rule: 'proof:number',
    level: 'warn',
    title: 'One or many',
    reason: '“{words}” does not go with the number before it; “{fix}” does.',
    patterns: `
many|several|various|numerous <book|student|friend|car|problem|question|country|company|school|job|place|product|game|word|picture|plan|film|idea|reason|change|test|result|report|project|issue|person|thing|way|month|week|day|year|hour> $|in|on|at|for|of|to|from|with|that|which|who|are|were|have = plural(1)
some <:nounonly> :verbonly|are|were|have|do|don't|aren't|weren't = plural(1)
great|large|huge|big|growing|small number of <:nounonly> @have|@isare|in|who|that = plural(1)
many|several|various|multiple|numerous :adjective? <:nounonly> $|in|on|at|for|of|to|from|with|that|which|who|are|were|have|will|can|before|after = plural(1)
two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty <:nounonly> $|in|on|at|for|of|to|from|with|that|which|who|are|were|have|will|can|before|after|ago = plural(1)
these|those :adjective? <:nounonly> $ = plural(1)
these|those <:nounonly> is|are|was|were|have|has|will|can|should|would|could|to|in|on|for|of|from|with|that = plural(1)
this|that|each|every|another <:pluralonly> $ = singular(1)
this|each|every|another <:pluralonly> is|was|has|will|can|should|would|could|to|in|on|for|of|from|with|that|and = singular(1)
^ a|an <:pluralonly> $ = singular(1)
!such|many|quite|few a|an :quality :quality? <:pluralonly> $|is|was|has|will|to|in|on|for|of|from|with|that|which|who|and|or = singular(1)
a|an <:pluralonly> is|was|has|will|to|in|on|for|of|from|with|that|and|or = singular(1)
one|1 <weeks|days|months|years|hours|minutes|times|items|people|dollars|persons|euros|points> !:nominal = singular(1)
2|3|4|5|6|7|8|9|10|12|15|20|30|40|50|60|100|two|three|four|five|six|ten <week|day|month|year|hour|minute|dollar|person|item> $|in|on|at|for|of|to|from|with|are|were|have|will|before|after|ago|left = plural(1)
lot|lots|plenty|number|couple|variety|kinds|types|sorts|dozens|hundreds|thousands of :adjective? <thing|person|way|problem|question|issue|email|document|meeting|item|option|idea|reason|detail|change|client|customer|employee|user|file|company|student|car|country|book|house|place|friend|day|year|month|week|hour|example|opportunity> !:nominal|:ing|- = plural(1)
each <others> = other
one <anothers> = another
<informations|advices|equipments|furnitures|feedbacks|softwares|hardwares|knowledges|homeworks|luggages|baggages|stuffs|machineries|sceneries|slangs|vocabularies|traffics|jewelries|musics|moneys> !- = singular(1)
<an|a> information|advice|feedback|equipment|software|furniture|luggage|homework|research|knowledge|evidence !:nominal|sheet|system|request|session|company|desk|technology|store|security = some / -
many <information|advice|equipment|feedback|software|furniture|work|time|money|knowledge|luggage|traffic|homework> !:nominal = 1
<many> information|advice|equipment|feedback|software|furniture|money|knowledge|luggage|traffic|homework|evidence|help|progress !:nominal = much
<much> people|problems|questions|things|issues|emails|times|years|days|changes|customers|friends|books|places|countries|students|companies|options = many
<less> people|problems|questions|things|issues|emails|customers|friends|books|students|companies = fewer
<amount> of people|problems|questions|things|issues|emails|customers|friends|books|students|companies|users = number
<people's|peoples> are|were|have|who|think|say|want = people
^ <this> :pluralonly are|were|have = these
<this> :adjective? people|children|men|women|companies|things|emails|documents|issues|questions|problems|changes !'s = these / those
<these|those> kind|sort|type of :noun = this / that
these|those <kind|sort|type> of :plural = plural(1)
all <kind|sort|type> of = plural(1)
many|several|few|different|various|all|these|those kinds|types|sorts of <:nounonly> $|in|on|at|for|to|from|with|that|which|and = plural(1)
<many> :adjective? wine|water|milk|beer|coffee|tea|rice|bread|cheese|meat|sugar|salt|cash|food|music|weather|furniture|hardware|homework|research|accommodation|baggage|damage|electricity|gold|guidance|luck|mud|nutrition|oil|pollution|publicity|rubbish|sand|scenery|shopping|transportation|violence|wealth|legislation|machinery|garbage|dust|dirt|cutlery|jewelry|patience|courage|happiness $|in|on|at|for|to|from|with|that|which|and|as|is = much
<several> wine|water|milk|beer|coffee|tea|rice|bread|cheese|meat|sugar|salt|cash|food|music|weather|furniture|hardware|homework|research|accommodation|baggage|damage|electricity|gold|guidance|luck|information|advice|equipment|software|feedback|evidence|progress|traffic|money|knowledge $|in|on|at|for|to|from|with|that|which|and|as|is = some
a? <few> wine|water|milk|beer|coffee|tea|rice|bread|cheese|meat|sugar|salt|cash|food|music|weather|furniture|hardware|homework|research|accommodation|baggage|damage|electricity|gold|guidance|luck|information|advice|equipment|software|feedback|evidence|progress|traffic|money|knowledge $|in|on|at|for|to|from|with|that|which|and|as|is = little
as <many|few> food|water|money|information|time|advice|work|help|equipment|traffic|progress|music as = much / little
<a|an :adverb? :adjective?> accommodation|advice|information|equipment|furniture|luggage|baggage|homework|feedback|software|hardware|evidence|progress !:nominal|for|per|of = -
most|some|many|few|several|any|none|all|each <of> :adjective? :pluralonly $|is|are|was|were|have|has|had|in|on|at|for|from|with|who|that|do|can|will|like|think = - / of the
<most of time> = most of the time
<all of time> = all of the time
!a|one|any|no|each|every|another|this|that|very different <kind|type|sort> of = plural(1)
many|several|various|two|three <kind|type|sort> of = plural(1)
one of the best|most|biggest|worst|largest|greatest :adjective? <:nounonly> $|in|on|at|for|to|from|with|that|which|is|was|has|will = plural(1)`,
  },
];
