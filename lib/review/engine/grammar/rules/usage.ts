import type { RuleGroup } from './group.ts';

/** The preposition or the set phrase that goes with a word; written from grammars and usage guides, not from the labelled data. */
export const usageRules: readonly RuleGroup[] = [
  {
    rule: 'proof:phrase',
    level: 'warn',
    title: 'Usual wording',
    reason: '“{words}” is usually written “{fix}” here.',
    patterns: `
accused|guilty|capable|aware <for|about> @det|@object|:ing = of
careful <for|of> @possessive = with
interested <by|on|about|for> the|this|that|these|your|our|my|his|her|their|it|learning|working|joining|buying|hearing|seeing|meeting = in
good|better|best|bad|great|excellent|terrible <in> math|maths|physics|chemistry|biology|languages|sports|football|chess|cooking|drawing|languages = at
in exchange <of> = for
depend|depends|depended|depending|rely|relies|relied <of|from> @det|@object|how|what|:nominal = on
consist|consists|consisted|consisting <from|on> @det|:number|two|three|four|five|several|many = of
discuss|discusses|discussed|discussing <about> @det|@object|how|what|:nominal = -
mention|mentions|mentioned|mentioning <about> @det|@object|how|what = -
emphasize|emphasizes|emphasized|stress|stressed <on> the|this|that|how = -
enter|enters|entered|entering <into> the|a|my|your|our room|house|building|office|city|country|shop|store = -
arrive|arrives|arrived|arriving <to> @det = at / in
@subject|@modal|to|please|not|you|just contact|contacted <with|to> me|us|him|them|you = -
inform|informed|informing <to> me|us|him|them|you = -
explain|explained|suggest|suggested|describe|described <me|us|him|them> @det|how|what|that|why = to 1
reach <to> me|us|him|them|you = out to
comply|complies|complied|complying <to> = with
familiar <to|about> the|this|that|your|our|their|these|those = with
different <of> the|this|that|what|ours|yours|mine = from
prefer|prefers|preferred @det? :nominal <than> = to
superior|inferior|senior|junior|prior <than> = to
despite <of> = -
regardless <the|what|how|whether> = of 1
instead <to> :base = of
in <an|a> alphabetical|chronological|ascending|descending|random order = -
written|write|see|read|it's|is <in> page :number = on
<of cause> $|i|we|you|they|it|not|this|that = of course
back and <fourth> = forth
<formally> known as = formerly
further|much|more <adieu> = ado
<marry> christmas = merry
totally|quite|really|completely|very taken <back> by = aback
stay|stayed|staying|stays|ship|shipped|shipping|parked <over night> = overnight
:any very <known> :nominal = well-known
<any thing> = anything
<every body> is|was|has|knows|can|will|should|who|in|else = everybody
<no body> is|was|has|knows|can|will|should|who|in|else = nobody
<some thing> like|that|else|to|for|is|was|happened|wrong|new|good|more = something`,
  },
  {
    rule: 'proof:confused',
    level: 'warn',
    title: 'Confused words',
    reason: '“{words}” is easily written for “{fix}”, which fits here.',
    patterns: `
worse|better|more|less|rather|other <then> @det|@object|@possessive|@subject = than
@comparative <then> @det|@object|@possessive|:name|ever|expected|usual|others|it'd|last = than
@isare|it's|very|so|too|be|feel <save> $|for|and|here|enough = safe
@isare|am|i'm|it's|we're|they're <nut|note> sure|possible|hard|easy|necessary|ready|able|available|a|the|good|bad|so|very = not
@isare|am|i'm|it's|we're|they're <no> possible|sure|ready|able|available|easy|hard|necessary|clear|allowed|working|going = not
@have not? <bee> :any = been
^ <tank> you = thank
thank|thanks|thank you very <match> = much
i|we|you|they <thing> that|it|he|we|you|they|so|this|i|that's|it's = think
best|largest|biggest|worst|tallest|oldest|greatest :noun in the <word> $|. = world
fastest|easiest|best|only|quickest|a <was> to :base = way
^ <it's> :nounonly is|was|has|were|are = its
of|in|on|with|by|from|under|within|into <it's> :word $ = its
such as <it's> :nominal = its
feel|felt|see|seen|saw <it's> :nounonly $ = its
system|program|app|software|tool|which|he|she|company <let's> you|us|me|him|them|people|users|all|everyone|students = lets
i'm|am|very|really <interesting> in|to = interested
one|two|three|four|five|ten|twenty|fifty <millions|thousands|hundreds|billions> :plural = singular(1)
<most biggest|oldest|best|fastest|easiest|highest|largest|worst|greatest|smallest|hardest|strongest|latest|youngest|longest|lowest|newest|nicest|happiest|cheapest|closest|richest|poorest> = 2
<more better|worse|bigger|faster|easier|older|younger|stronger|cheaper|higher|lower|larger|smaller|harder|longer|shorter|safer|happier|closer> = 2
two|three|four|five|six|seven|ten|several|few <day's> = days'
two|three|four|five|six|seven|ten|several|few <week's> = weeks'
two|three|four|five|six|seven|ten|several|few <month's> = months'
two|three|four|five|six|seven|ten|several|few <year's> = years'
worry|worried|worries <for> it|that|this|the = about
complain|complained|complains|complaining <for> the|my|our|it|this|that = about
@isare|am|i'm|be very|really|so? fond <to> :any = of
careful <for> the|it|this|that|your = with
live|lives|lived <in> the planet = on
located|living|lives|live|stay|stayed|stays <in> a|the|this|that small|big|large|remote|tropical? island = on
very|not|is|are <near> from = near
cure <against> = for
damage|damages <of> @det :nominal $ = to
afford not? <:verbonly|be|have|go|do|make|take|get> = to 1
need|needs|needed|seem|seems|seemed|able|manage|managed <to :past|:pastonly> $|@det = to base(2)
^ i <afraid> of|to|that = am 1
^ he|she|it <afraid> of|to|that = is 1
^ we|they|you <afraid> of|to|that = are 1
i <don't|doesn't> afraid = am not
he|she|it <don't|doesn't> afraid = is not
we|they|you <don't> afraid = are not
@isare|am|i'm|it's not? <save> to = safe
^ <may be> i|you|we|he|she|they|it|the|this|that|there = maybe
please|to|can|could|will <contract> me|us|him|her|them = contact
@isare|am|i'm <interest> in = interested
do|please <knot> = not
the same :nounonly|thing <than> = as
^ these|those two? <is|was|has> = are / were / have
^ <a men> = a man
^ <a women> = a woman
^ <a children> = a child
it only|always|just|really <matter|depend|work|take|cost|happen|seem|mean|make> = s(1)
speak|speaks|spoke|write|writes|sing|sings|plays|sings :word? :word? very <good> $ = well
if|when|that|because|while <your> thinking|talking|looking|wondering|asking|planning|saying|telling of|about|if|to|what|for|me|us|that = you're
<your> so|too :adjective $|and|, = you're
i|we|they|you always|never|often|sometimes|usually|might|keep <loose> @det = lose
don't|doesn't|won't|can't|couldn't <here> from|about|back|you|me|him|her|them = hear
to|from|know|at <were> you|we|they|i|he|she|the = where
there <where> many|some|no|several|few|two|three|other|also|major|lots|about|only|problems = were
on the positive|negative|plus|bright|other|flip|upper|left|right <site> = side
not <ad> all = at
@subject <said> me|him|us|them @det|that|how|what|why|:any = told
he|she|it <says> me|him|us|them @det|that|how|what|why|:any = tells
director|department|manager|head of <personal> $ = personnel
than|as <it's> seems|looks|sounds|appears|was|used = it
the <route|routes> of all|the problem|problems|cause|evil|issue|issues = root / roots
@isare <all ready> available|been|in|done|there|gone = already
have|has|had|i've|we've|they've <all ready> :participle|been|done|sent = already
@subject|i'm|is|was|are <worth> than = worse
a|the|no|any|this <piece> treaty|talks|agreement|process|prize = peace
on|in|at|by the <hole> $|thing|world|day|time|week|team|company|country|life = whole
the|a|this|my|our|your <hole> thing|world|day|time|week|team|company|country|life|family|story|point = whole
<weather> @subject @modal|@isare|have|has|had|want|need = whether
@modal|to|not|didn't|don't <chooses|choosen> = choose
@have|was|were|been|is|are <choose|chose> by|for|to|as|because = chosen
for|of <discussions|demonstrations|illustrations|comparisons|evaluations|verifications|identifications|trainings|testings|investigations|presentations|translations|calculations|simulations|estimations|observations|notifications> purposes|purpose = singular(1)
^ <like> we discussed|agreed $ = as
^ <like> we discussed|spoke|talked|agreed about|on|in|before|earlier|yesterday|last :any? $ = as
a|the|this|that|such <fewer> number of = smaller
a|the|this|that|such <fewer|less> amount of = smaller
^ <the> is|isn't|was|wasn't @det|:adverb|:adjective = this
^ <the> are|aren't|were|weren't @det|:adverb|:adjective = these / there / they`,
  },
];
