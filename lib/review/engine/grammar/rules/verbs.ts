import type { RuleGroup } from './group.ts';

/** The form of the verb that another word asks for. */
export const verbRules: readonly RuleGroup[] = [
  {
    rule: 'proof:of-have',
    level: 'warn',
    title: 'Of or have',
    reason: '“{words}” sounds like “{fix}” here, and “{fix}” is what is written.',
    patterns: `
could|would|should|might|must|couldn't|wouldn't|shouldn't <of> !course|the|a|all|it|necessity = have
may|will <of> been|had|gone|done|seen = have
could|would|should|might|must <a> been|had|done|gone|seen|known|taken = have
had <of> been|known|gone|seen|done = -`,
  },
  {
    rule: 'proof:verb-form',
    level: 'warn',
    title: 'Verb form',
    reason: '“{words}” does not go with the words around it; “{fix}” does.',
    patterns: `
@modal @adverbs? <:pastonly> = base(1)
@subject @modal @adverbs? <:sonly> = base(1)
@subject can|could|will|would|should|must|can't|won't|couldn't|wouldn't|shouldn't|didn't|don't|doesn't @adverbs? <:past> = base(1)
@subject can|could|will|would|should|must|can't|won't @adverbs? <has|had> = have
@subject can|could|will|would|should|must|can't|won't @adverbs? <is|are|was|were|am|been> = be
@subject can|could|will|would|should|must|can't|won't|couldn't|wouldn't|shouldn't @adverbs? <:ingonly> = base(1) / be 1
can|could|should|must|might|would <to> :verbonly|be|have|get|go|make|take|do = -
did|didn't|doesn't|don't @subject? @adverbs? <:pastonly> = base(1)
did|does @subject <:past> !by = base(1)
didn't|doesn't @adverbs? <:past|:sonly> = base(1)
don't @adverbs? <:sonly> = base(1)
did|does|didn't|doesn't @subject? <has|had> = have
do|don't @subject <has> = have
didn't|doesn't|don't @adverbs? <was|were|is|are|am|been> = be
@subject do|does|did not @adverbs? <:pastonly|:sonly|has|had> = base(1)
want|wants|wanted|need|needs|needed|try|trying|tried|going|able|like|order|how|ready|hope|happy|glad|sorry|plan|supposed|used|you|us|me|him|them to <:sonly|:pastonly> !by = base(1)
want|wants|wanted|need|needs|needed|try|trying|going|able|like|order|how|ready|hope|happy|glad|sorry|plan|supposed|used to <has|had|been|was|were|is|are> = have / be
want|wants|wanted|need|needs|needed|try|trying|going|able|like|love|hope|ought|supposed|used|decided|plan|plans|planning|happy|ready to <:past> !by = base(1)
do you|they|we|i <:past> !by = base(1)
him|her|them|me|us|hard|easy|difficult|tried|how|not to <:pastonly|:sonly> = base(1)
prefer|prefers|want|wants|wanted|need|needs|needed|try|tries|decide|decided|able|ready|hope to <:ingonly> = base(1)
want|wants|wanted <that i> = me to
want|wants|wanted <that he> = him to
want|wants|wanted <that she> = her to
want|wants|wanted <that we> = us to
want|wants|wanted <that they> = them to
want|wants|wanted <that you> = you to
he|she|it <was|is> been = has
we|they|you|i <were|are|was|am> been = have
needn't|mustn't <to> :base = -
don't|doesn't|didn't <will|would|can|could> = -
@have|having @adverbs? <:pastonly> = participle(1)
@subject have|has|had|i've|we've|they've|you've @adverbs? <:verbonly> = participle(1)
@have|having been <:verbonly> = participle(1) / ing(1)
i've|we've|they've|you've|has|having @adverbs? <:ingonly> = participle(1) / been 1
!do|did|does|doing|done|want|wants|wanted|need|needs|needed @isare|am|i'm|we're|they're|it's|been|being also|always|just|really|very? <:verbonly> by|to|with|that|in|on|for|at|as|from|$ = participle(1) / ing(1)
@isare|am|been|being|be not|also|always|just|really? <:pastonly> = participle(1)
^ i|we|they|you|he|she <seen> !it? = saw / have 1
^ i|we|they|you|he|she <done> = did / have 1
^ i|we|they|you|he|she <gone|been|taken|given|written|spoken|forgotten|broken|chosen|eaten|begun|driven|known> = past(1) / have 1
^ i|we|they|you|he|she @adverbs? <going|coming|looking|waiting|trying|writing|working|hoping|planning|thinking|wondering|assuming|having|getting|doing|making|using|asking|calling|expecting|sending|leaving|meeting> = am 1 / are 1 / is 1
let|let's|lets @object? <:past|:sonly> = base(1)
let|make|makes|made|letting me|you|him|us|them <to> :base|know|be|have = -
make|makes|made sure|certain <to> that = -
look|looking|looks|looked forward to <:verbonly|hear|see|meet|work|talk|speak|discuss|receive|visit|be|have|get|read|know|start|learn|catch> !of = ing(1)
look|looking|looks|looked forward <hear|hearing|see|seeing|meet|meeting|work|working> = to ing(1)
am|i'm|we're|get|getting|got used to <:verbonly|be|have|do|work|get|go|see> = ing(1)
^ @subject <use> to be|have|live|work|go = used
@isare|am|be|been|not|was <suppose> to = supposed
@isare|am|be|been <use> to = used
didn't|did|not <used> to = use
avoid|avoids|avoided|enjoy|enjoys|enjoyed|finish|finished|suggest|suggested|postpone|dislike <to :base> = ing(2)
would|don't|not|you mind <to :base|:verbonly> = ing(2)
want|wants|wanted|hope|hopes|hoped|decide|decided|plan|plans|planned|agree|agreed|refuse|refused|expect|expects|expected|manage|managed|promise|promised|afford|wish|tend|fail|failed <:ingonly> !to = to base(1)
without|by <:verbonly> @det|@object = ing(1)
instead of|interested in|thank you for|thanks for|sorry for|worth|busy <:verbonly|be|have|send|help|take|let|get|make|give> @det|@object|to = ing(1)
@isare|am <agree|disagree> = - 1
worth|worthy <to :base|:verbonly> = ing(2)
worth <to :base> = ing(2)
helped|help|helps <:pastonly|built|made|designed|improved|created|developed|wrote|found|fixed|got|solved|launched|written> !by = base(1)
as <per the per> = per
@subject <been> :ing|:participle = have 1
^ there|here <be> a|an|the|some|no|many = is / are
@subject <might|must|should be> able = 1 2
i <am|was> have|has|had|did|do|will|would|can|could = -
he|she|it <is|was> has|had|have|does|did|will|would|can|could = -
we|they|you <are|were> have|has|had|did|do|will|would|can|could = -
had|have|has <went> = gone
@have|having <did> = done
should|could|would|must have <:pastonly|:verbonly> = participle(1)
@have to <:past|:pastonly|:ingonly> = base(1)
need|needs|needed <be> :participle = to be
@isare being <:verbonly> = participle(1)
could|should|would|might|may|must|will|can be <:verbonly> = participle(1)
will|would|could|should|may|might|must <been> = be
<being> able to @subject = being
!talk|talked|talking|spoke|speak|spoken|speaking|went|go|listen|listened|wrote|write|written|belong|belonged|refer|referred|reported|turned|looked|used|up to <:pastonly> the|a|an|these|those|some|any|@object|@possessive = base(1)
!related|due|according|prior|up|thanks|compared|similar|added|next|close|back|relative|refer|refers|referring|subject to <:sonly> @det|@object|@possessive|that|to|in|on|at|with|from|about|$ = base(1)
!related|due|according|prior|up|thanks|compared|similar|added|next|close|back|relative|subject|talked|spoke|spoken|listened|went|wrote|belonged|referred|reported|turned|looked|used|@be|@have to <:past> @det|@object = base(1)
@modal <:participleonly> = base(1) / have 1 / be 1
appreciate|appreciated|avoid|avoids|avoided|consider|delay|delayed|dislike|dislikes|disliked|enjoy|enjoys|enjoyed|finish|finished|keep|keeps|kept|postpone|postponed|practice|practiced|recommend|recommends|recommended|resist|resisted|suggest|suggests|suggested <to :verbonly|be|have|get|go|use|work|visit|run|play> !by = ing(2)
considering <to :base> = ing(2)
accustomed|committed|dedicated|devoted|opposed to <:verbonly|be|have|get|run|work|use|help|provide|make> !and|of|by = ing(1)
in addition|with a view|prior to <:verbonly> @det|@object|@possessive = ing(1)
make|makes|made|making|let|lets|letting|help|helps|helped|helping these|those|the people|men|women|children|students|users|customers <:sonly> = base(1)
:nominal|who|that|which can|could|must|may|cannot|can't|couldn't @adverbs? <:s> @det|@object|@possessive|@prep|$ = base(1)
easy|hard|difficult|comfortable|possible|impossible|important|necessary|better|best|nice|great|able|unable|ready|happy|glad|free|likely|willing|convenient|useful to <:ingonly> = base(1)
what|where|how|why the|a|my|his|her|their|your|our :adjective? :nounonly <:verbonly> to|$|@det|@object|@prep = s(1) / past(1)
make|makes|made|making|let|lets|letting|help|helps|helped|helping me|you|him|her|us|them|people|everyone|children|students <:sonly> = base(1)
needn't|need not <to :base> = 2
need|needs|needed not <:verbonly> = to 1
don't|doesn't|didn't|not need <:verbonly|change|do|be|go|use|have> @object|@det|@possessive = to 1
when|as|if|least|less|much|important|higher|lower|better|, <compare> to|with = compared
<comparing> to|with $|the|other = compared
without|before|after <:pastonly> @det|@object|@possessive = ing(1)
i <am completely|totally|fully|strongly|partly agree|disagree> = 2 3
^ i|they <:s> @det|@object|@possessive|@prep|$|up|off|out|that|not = base(1)
^ you|we <:s> @det|@object|@possessive|up|off|out = base(1)
can|could <able to> :base = -
<enough good|big|long|small|large|strong|fast|old|smart|rich|tall|close|important|clear> $|for|to = 2 1
when|while i|he|she|it <:ingonly> = was 1
when|while they|we|you <:ingonly> = were 1`,
  },
  {
    rule: 'proof:missing-to',
    level: 'warn',
    title: 'Missing word',
    reason: 'A word seems to be missing here: “{fix}”.',
    patterns: `
want|wants|wanted|wish|hopes|decided|decide|agreed|promised|refused|ought|able|unable|going <go|be|have|do|make|take|see|get|give|know|meet|buy|send|talk|speak|discuss|become|find|ask|tell|learn|leave|come|join> = to 1
i|we|you|they would|'d like <go|be|have|do|make|take|see|get|give|know|meet|buy|send|speak|become|find|ask|tell|learn|leave|come|join|invite|discuss|:verbonly> = to 1
i'd|we'd|you'd|they'd|he'd|she'd like|love <go|be|have|do|make|take|see|get|give|know|meet|buy|send|speak|become|find|ask|tell|learn|leave|come|join|invite|discuss|:verbonly> = to 1
^ don't|dont <afraid> = be 1
i|we|you|they need|try|trying <be|go|know|become|do|ask|tell|learn|speak> = to 1
in order <:verbonly|be|have|get|make|do> = to 1
so as <avoid|be|not|get|make> = to 1
used <be> = to 1
@isare|am|be|been supposed <:verbonly|be|have|do|go|get|make> = to 1
@isare|am|be|been going <:verbonly|be|have|do|get|make|take> = to 1
listen|listening|listened|listens <music|him|her|them|me|us> = to 1
wait|waiting|waited|waits <you|him|her|them|me|us|your|my|his|their> !to = for 1
according <the|my|our|his|her|your|their|this|:name> = to 1
due <the|my|our|his|her|your|their|this|a|some> !date|to|date|:number = to 1
thank you <your> = for 1
@isare|am|i'm|it's|he's|she's|we're|they're <able|unable> :base = 1 to
let me <knows> = know
i|we|he|she|they resolved|meant|agreed|inclined|intended|intend|prefer|managed|decided|planned|refused <:verbonly|call|go|be|do|help|meet|buy> = to 1
i|we|you|they|he|she wants|want|need|needs|meant|hope|hopes|plan|plans|try|tries|tried|decided|refused|agreed|expect|expects <:verbonly> @det|@possessive|about|to|with|him|her|them|it = to 1
on|know|learn|of|tips|learning|understand|show|tell|about|remember|figure|explain|me|here's|is how <:verbonly> @det|@object|@possessive|:name|:plural = to 1
on|know|learn|of|tips|learning|understand|show|tell|about|remember|figure|explain|me how <:verbonly|fix|install|do|get|make|use|write|build> !:nominal = to 1`,
  },
];
