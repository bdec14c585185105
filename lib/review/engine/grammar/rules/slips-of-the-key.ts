import type { RuleGroup } from './group.ts';

/** A letter left out, put in or changed for another, where a word of its own came out: told by the words around it. */
export const slipsOfTheKey: readonly RuleGroup[] = [
  {
    rule: 'proof:confused',
    level: 'warn',
    title: 'Confused words',
    reason: '“{words}” is easily written for “{fix}”, which fits here.',
    patterns: `
<int he> = in the
<tot he> = to the
^ <all though> = although
been|was|is all for <not> $ = naught
<ont he> = on the
<att he> = at the
<ist he> = is the
i|we|you|they personally|really|still|just|always? <fell> like|that|it|it's|this|i|i'm|we|you|they|free|comfortable|confident|sure|good|bad|better|sorry|sick|happy|tired = feel
starter|travel|tool|repair|sewing|survival|drum|makeup|aid <kid> $|is|for|before|with|in|and = kit
if|when you|we|i|they <fell> like|that|it|free|comfortable|i|you|we|something|the need = feel
you|please|to <fell> free = feel
first aid <kid|kids> = kit
have|has|had|i've|we've|you've|ever|never <heart|herd> of|about|from|that|back = heard
i|we|you|he|she|they|it <cold> be|have|not|see|get|do|:verbonly = could
@isare|i'm|we're|you're|they're|he's|she's|it's|not <gong> to = going
he|she|it|this|that|which|what|who <dose> not|have|it|this|that|anyone|:base = does
what|how|where|when|why|who <dose> it|this|that|he|she|the|your|my|our|their|anyone = does
^ <dose> it|this|that|he|she|anyone|anybody|the :any = does
^ <pleas> :verbonly|let|send|see|find|call|help|note|do|be|contact|check|reply = please
please|to|you|could|can <conform> that|if|whether|your|receipt|the|this|my = confirm
to|can|not|you|we|they|i|people|always|could|cannot|can't <relay> on @det|@possessive|@object|:ing = rely
he|she|it|this|that|which <relays> on @det|@possessive|@object = relies
win|won|wins|winning @det? :adjective? <price|prices|prise> $|in|at|for|of|from|was|is|and = prize
to|can|will|could|should|please|must|not|cannot|help|us|you <safe> the|your|my|our|his|her|their|money|time|changes|energy|space|files|costs = save
i|we|you|they|people|who|to|can|still <life> in|here|there|with|near|alone|together|on = live
my|your|his|her|its|our|their|human|daily|everyday|social|private|personal|real|whole|entire <live> $|is|was|has|will|and|in|as|because = life
we|they|you <wan> to = want
i|we|they|you <wat> to = want
wear|wears|wearing|wore|new|old|wash|washing|buy|buying|change|dirty|warm|winter|summer|wet @possessive? <cloths> $|and|are|were|for|in|or|that = clothes
a|very|so|too|really|pretty|quite|is|was|it's|been <though> time|times|decision|question|job|day|days|week|year|problem|call|choice|game|situation|month|market|one = tough
go|went|going|goes|gone|read|look|looked|looking|get|got|getting|walk|walked|run|ran|come|came|put|break|broke|pass|passed|all|follow|push <trough|thorough> the|this|that|these|those|my|your|our|his|her|their|it|all|a|an = through
a|very|more|most|the|this|your <through> review|check|analysis|understanding|investigation|examination|explanation|cleaning|job|look|search|study|assessment|evaluation|answer|report = thorough
<wether> = whether
<whit> a|the|my|your|our|his|her|their|this|that|you|me|us|him|them|no|some = with
<allot> of = a lot
apart|aside|download|downloaded|exempt|excluded|excluding|derived|starting|choose|chosen|select|selected|switch|switching|ranging|range|learn|learned|suffer|suffering|benefit|benefited|recover|recovering|prevent|prevented|protect|protected|removed|remove|far|absent|free|return|returned|feedback|results|updates|information|news|greetings|regards|order|ordered|bought|buy|taken|made|shipped|forwarded|copied|export|import|hearing <form> @det|@possessive|@object|:name|:ing|there|here|home = from
@isare|been|was|were|becomes|became <quiet> beneficial|useful|helpful|similar|common|rare|popular|famous|successful|effective|simple|complex|complicated|cheap|strong|weak|high|low|bad|nice|great|late|early|far|close|big|old|young|hot|cold|dangerous|safe|confusing|surprising|impressive|annoying|strange|interested|surprised|impressed|worried|disappointed|satisfied|excited|tired|busy|sad|sick|pleased = quite
to|will|not|don't|can|might|could|would|may|should|never <loss> the|my|your|our|his|her|their|it|them|weight|money|time|hope|control|interest|focus|track|data = lose
@subject <loss> my|his|her|their|our|your|weight|control|interest|contact = lost
every|a|the|each|same|one|this|that <tine> $|i|we|you|is|was|to|of|for|when = time
do|did|don't|didn't|you|i|we|they|to <thing|thin> about|of|so|that|it|it's|you|we|they|this|he|she|i = think
no|not|you|at|to|like <know> one|longer|matter|body = no
i|we|they|he|she|you <know> longer = no
can|could|may|will|i|please|you <tel> me|us|him|her|them|you = tell
@isare|will|be|get|got <bale> to = able
all|both|one|some|none|most|many|each|any|half|part|out|because|instead|afraid|aware|full|kind|sort|lot|lots|couple|number|type|piece|copy|end <pf|od|fo|og|ov> = of
<fro> a|the|my|your|our|his|her|their|this|that|these|you|me|us|him|them|all|example|some|more|now|it|any|each|every = for
<ion> the|a|my|your|our|this|that|these|order|case|time|addition|fact|general = in
<si|iz> there|this|that|it|not|the|a|an|very|going = is
<tow> days|weeks|months|years|hours|minutes|people|times|things|questions|options|other|more|of = two
<nay> questions|problems|issues|idea|ideas|time|way|chance|help|news|update|updates|more|other|further|one = any
<sue> to the|a|an|my|our|your|his|her|their|lack|bad|high|weather = due
i|we|you|he|she|they|it|there <wad|wast|wass> = was
<ti> is|was|will|would|has|had|can|could|should|does|did|looks|seems|works|takes|took = it
@isare|am|be|been|i'm <sur|shure> $|that|if|i|you|we|they|it|how|what|about|to = sure
i|we|you|they|he|she|would|could|can|should|will|to|have <jus> = just`,
  },
];
