import type { RuleGroup } from './group.ts';

/** A small word that is not there: "he got lot of", "she wants finish", "it so hard", "have good day". */
export const missingWordRules: readonly RuleGroup[] = [
  {
    rule: 'proof:missing-to',
    level: 'warn',
    title: 'Missing word',
    reason: 'A small word seems to be missing here: “{fix}”.',
    patterns: `
@have|is|are|was|were|got|get|gets|getting|need|needs|take|takes|took|save|saved|saves|spend|spent|make|makes|made|with|learn|learned|find|found|give|gives|gave|know|see|saw|buy|bought|cost|costs|earn|eat|like|want|wants|do|did|bring|brings|in|for|on <lot> of = a 1
^ <lot> of :plural|people = a lot / lots
thanks <lot> $|for = a 1
!a|the|last|past|next|these|those|very|every|first|only|some|my|his|her|their|our|its <few> days|weeks|months|years|minutes|hours ago = a 1
@subject|@have|would|will|just|only|with|in|within|after|for|took|takes|spend|spent|need|needs <few> minutes|seconds ? = a 1
have|having|had|has <good|great|nice|wonderful|lovely|pleasant|safe|fantastic|happy> day|time|weekend|trip|evening|night|flight|week|holiday|journey|vacation|birthday $|and|in|with|at|there|everyone|everybody|all = a 1
have|has|had|having <hard|difficult|rough|tough> time :ing|with|at|to|in = a 1
have|take|took|taking|having <quick|close|closer> look = a 1
take|taking|took|have <look> at = a 1
give|gave|giving|gives me|us|him|her|them <call|chance|ring|hand|lift|try|hint|break> $|when|if|at|on|to|tomorrow|today|and = a 1
make|made|making|makes <decision|mistake|reservation|complaint|suggestion> $|to|about|in|for|with|and|by|when = a 1
make|made|making|makes <appointment|effort|offer|exception> $|to|about|in|for|with|and|by|when = an 1
what <great|good|nice|beautiful|lovely|wonderful|terrible|bad|horrible|strange|big> day|idea|surprise|place|house|man|woman|person|story|game|week|shame|mess|way|job|trip|night $|!:any = a 1
such <good|great|nice|bad|big|beautiful|small|short|long|wonderful|terrible|difficult|stupid|strange|large|huge> idea|person|place|day|way|problem|job|man|woman|mistake|story|example|question|thing|friend|team|book|film|movie|game|city|country|company|decision|deal|change = a 1
for <long> time|while $|and|now|but|because|i|we|he|she|they|it = a 1
it|he|she|that <is|was very|really|quite good|nice|great|big|small|bad|long|short|beautiful|difficult|strange|sad|happy day|man|woman|girl|boy|place|story|house|book|game|city|problem|question> $ = 1 a 2
^ it|he|she <so|very|too|quite|really> :adjonly $|that|to|for|and|but|because|when|if|in|with|of|here = is 1
^ they|we|you <so|very|too|quite|really> :adjonly $|that|to|for|and|but|because|when|if|in|with|of|here = are 1
^ i <so|very|too|quite|really> happy|sad|sorry|glad|tired|excited|busy|proud|pleased|interested|sure|afraid|hungry|angry|nervous|worried|disappointed|grateful = am 1
^ it <time> to|for = is 1
^ it <not> a|the|my|your|our|possible|enough|clear|easy|good|bad|fair|working = is 1
^ they <not> :adjonly|a|the|in|on|at|here|there|:ing|my|your|our = are 1
^ he|she <not> :adjonly|a|the|in|on|at|here|there|:ing|my|your|our = is 1
^ @third <going> to :base|be|have|do|get|go = is 1
^ @plural <going> to :base|be|have|do|get|go = are 1
^ i <going> to :base|be|have|do|get|go = am 1
^ this|that <my|our> first|favorite|favourite|best|new|friend|name|last|brother|sister|house|team|company|problem|question|opinion = is 1
if|because|think|that|hope|since|wonder there <a|an> !:ing = is 1
because|but|think|that there <many|several|lots|some|two|three|no> :plural|:quality = are 1
^ there <many|several|lots|two|three|four|five> :pluralonly|:quality|of = are 1
^ there <a|an> :nominal|:adjective = is 1
^ what|where|how|why|when <you|they|we|i> think|want|mean|need|know|say|do|go|live|work|like|find|feel ? = do 1
^ what|where|how|why|when <he|she|it> think|want|mean|need|know|say|do|go|live|work|like|find|feel|cost|happen|take ? = does 1
^ where|how|what <you> from|going|doing|now ? = are 1
^ <you> have|want|need|know|like|think any|a|the|some time|idea|questions|news|plans|problem|problems ? = do 1
i|we|he|she|they|you wants|refuse|refuses|refused|agree|agreed|decide|decided|hope|hoped|trying|intend|intends|tend|tends|wish|planned|promised|promise|forgot|manage|managed|attempted|threatened|offered|volunteered|hesitate|try|tried <answer|finish|start|open|close|call|meet|play|visit|help|use|pay|move|change|join|cancel|return|talk|work|win|reach|improve|leave|keep|stop|learn|pass|fix|explain|solve|contact> @det|@object|@possessive|early|more|at|on|with|it|here|there|now|soon|better|:plural|:name|$ = to 1
@isare|am|i'm|we're|you're|they're|he's|she's|be|been eager|inclined|unwilling|willing|reluctant|hesitant|anxious|determined|prepared|able|unable|keen|delighted|obliged|entitled|supposed <:verbonly|see|believe|help|start|work|answer|use|finish|visit|meet|do|be|have|go|get|make|take|know|hear|play> = to 1
@isare|am|i'm|we're|you're|they're|he's|she's|be|been happy|ready|glad|excited|sorry|pleased|sad|likely|unlikely|easy|hard|difficult|afraid|free <do|be|have|go|get|make|take|know|hear|see|meet|announce|inform|say|understand|find|become|give> = to 1
@isare|am|i'm|we're|you're|they're|he's|she's|been|be|keep|kept trying <get|go|be|do|make|find|see|keep|become|fix|help|learn|understand|figure|reach|solve|explain|save|install|use|run|open> = to 1
want|wants|wanted|need|needs|needed|would like me|you|him|her|us|them|people|everyone <:verbonly|be|do|have|go|come|get|make|take|help|know|see|stay|leave|send|call|work|meet> !on|in|at|to|and|as|for|so|too|$ = to 1
ask|asks|asked|told|tell|allow|allows|allowed|expect|expects|expected|invite|invited|remind|reminded|encourage|encouraged|force|forced|enable|enables|enabled|permit|permits|advise|advised|require|requires|required|teach|taught me|you|him|her|us|them <do|be|have|go|come|get|make|take|see|become|send|call|meet|find|buy|pay|join|change|wait|bring|give|write|speak|finish|keep|stay> !you|me|it|that|they|we = to 1
learn|learning|learned|know|knows|knew|show|shows|showed|explain|explains|remember|understand|figure|teach|guide|guides|tutorial|video|instructions|tips|article|steps|remind|see|demonstrates|describes|discover|idea|me|us|you|on|here's|here's|out <how clone|install|fix|build|configure|solve|avoid|create|make|use|get|do|write|run|set|add|remove|delete|find|start|become|improve|convert|download|update|upload|connect|handle|learn|choose|prepare|cook|open|save|send> !:s|up = how to 2
in|within|over|for|during <next|past> few|two|three|couple|several days|weeks|months|years|hours|minutes = the 1
in|at|on|for|of|by|from|with|to <rest> of the|my|your|our|his|her|their = the 1
one|some|many|most|all|none|each|any|half|part of <following|above|below> :plural|$ = the 1
in <same> :nominal = the 1
on|by|at|to|of|from|for <other> end|hand of|$ = the 1
@modal not? <able> to = be 1
would|will|should|must|could|might <better|great|nice|good|fine|helpful|useful|perfect|happy|glad|grateful|interested|able|available|wonderful|easier|possible|impossible|ready|careful|aware> $|to|if|for|that|than|with = be 1
have|has|had <ways> to go = a 1
in|from|to|of|across|throughout <united> states|kingdom|nations $|@prep|and|or|@isare|@have = the 1
in|from|to|of|across|throughout <netherlands|philippines|bahamas|maldives|caribbean> $|@prep|and|or|@isare|@have = the 1
in|from|to|of|across|throughout <middle east> $|@prep|and|or|@isare|@have = the 1 2
go|goes|going|went|drive|drove|walk|walked|back to <cinema|beach|gym|doctor|dentist|airport|toilet|bathroom|park|office|library|store|mall|movies|supermarket|museum|restaurant|station|hotel|mountains|countryside|market|bank> $|and|to|with|in|on|for|at|by|after|when|every|yesterday|today|tomorrow|i|we = the 1
in|into <kitchen|bathroom|garden|library|street|sky|world|countryside|village|hotel|airport|station|mountains|forest|afternoon|future|beginning> $|and|with|when|because|i|we|you|they|he|she|it = the 1
around|across|over|in|of <world> $|and|who|that|is|to|will|has = the 1
@isare <only> way|reason|thing|person|place|problem|solution|option who|that|to|for = the 1
@isare <best|biggest|main|largest|worst|greatest> way|thing|reason|part|problem|city|place|person|example|time|solution|country|company|day|game|difference|advantage|challenge $|to|of|in|for|that|who|is = the 1
^ <majority> of @det|people|:plural|:name|our|my = the 1
for|by|that|and|but|in|because|of <majority> of @det|people|:plural|:name = the 1
going|went|flew|moved <london|paris|berlin|tokyo|chicago|boston|houston|dallas|denver|seattle|miami|atlanta|philadelphia|toronto|montreal|vancouver|sydney|melbourne|dubai|singapore|delhi|mumbai|beijing|shanghai|rome|madrid|barcelona|amsterdam|brussels|vienna|munich|zurich|geneva|dublin|lisbon|istanbul|moscow|europe|asia|africa|america|china|japan|india|germany|france|italy|spain|england|scotland|ireland|canada|australia|mexico|brazil|russia> $|on|for|and|with|in|next|last|this|tomorrow|today|by|again|when|because = to 1
to|will|can|would|could|should|not|i|we|they|you go <london|paris|berlin|tokyo|chicago|boston|houston|dallas|denver|seattle|miami|atlanta|philadelphia|toronto|montreal|vancouver|sydney|melbourne|dubai|singapore|delhi|mumbai|beijing|shanghai|rome|madrid|barcelona|amsterdam|brussels|vienna|munich|zurich|geneva|dublin|lisbon|istanbul|moscow|europe|asia|africa|america|china|japan|india|germany|france|italy|spain|england|scotland|ireland|canada|australia|mexico|brazil|russia> $|on|for|and|with|in|next|last|this|tomorrow|today|by|again|when|because = to 1
going|went|flew|moved <san> francisco|diego|jose|antonio = to 1
to|will|can|would|could|should|not|i|we|they|you go <san> francisco|diego|jose|antonio = to 1
going|went|flew|moved <new> york|delhi|orleans|zealand|jersey|mexico = to 1
to|will|can|would|could|should|not|i|we|they|you go <new> york|delhi|orleans|zealand|jersey|mexico = to 1
going|went|flew|moved <los|las> angeles|vegas = to 1
to|will|can|would|could|should|not|i|we|they|you go <los|las> angeles|vegas = to 1`,
  },
];
