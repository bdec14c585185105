import type { ToneGroup } from '../tone-rule.ts';

export const passiveAggression: ToneGroup = {
  name: 'passive-aggression',
  level: 'warn',
  title: 'Sounds annoyed',
  reason: '“{words}” often reads as a reproach in disguise.',
  rules: [
    [
      "(?:as )?per my (?:last|previous|earlier|prior) (?:e-?mail|message|note|mail)s?|as (?:i|we)(?:'ve| have)? (?:already|repeatedly|clearly|now|previously) (?:said|told|mentioned|explained|stated|written|wrote|pointed out|noted|made clear|asked|asked you)(?: you)?|as i(?:'ve| have)? (?:said|told you|explained|asked) (?:before|already|many times|several times|\\w+ times|over and over|repeatedly|multiple times)|like i (?:already )?(?:said|told you)(?: before| already)?",
      'as mentioned',
    ],
    [
      "for the (?:last|umpteenth|hundredth|thousandth|millionth|nth|\\d+th) time(?= ?[,:.!]|$| i )|for the (?:second|third|fourth|fifth|tenth) time(?=,| i (?:ask|tell|told|said|am))|(?:do|must) i (?:really |seriously |actually )?(?:have to|need to|must) (?:spell|repeat|explain|remind|tell|say|do everything)|let me (?:make this|put it|spell it|say it|say this)(?: \\w+){0,3} (?:simple|simply|slowly|clear|clearly|out)(?: (?:enough )?for you)?|in case (?:it|that|this) (?:wasn't|was not|isn't) (?:clear|obvious)(?: enough)?|(?:i thought|i would have thought|one would think|you'd think|you would think)(?: that)? (?:this|that|it|you|someone|we|anyone)(?: \\w+){0,2} (?:obvious|clear|common sense|know|knew|understood|agreed|read)(?: by now)?|i (?:hardly|shouldn't) (?:need|have) to (?:remind|tell|explain|point)",
    ],
    [
      "thank(?:s| you)(?: so much| a lot| very much)? for (?:finally|eventually|nothing|taking (?:so long|your (?:sweet )?time)|ignoring|not (?:replying|answering|reading|listening|responding|bothering|helping|telling)|letting (?:me|us) (?:down|wait)|bothering|at least|gracing|wasting)|thanks? (?:you )?in advance for not|(?:how )?(?:nice|kind|good|great|glad|generous) (?:of you|that you|to see (?:that )?you|you(?:'re| are)?)(?: could| have| were able)? (?:to )?(?:finally|at last|eventually)(?: \\w+)?|(?:so )?(?:nice|kind|good|generous) of you to (?:finally|join|show up|let (?:me|us) know|grace|drop by|answer|reply|bother|notice|remember)",
      'thank you for',
    ],
    [
      "i (?:guess|suppose) (?:i(?:'ll| will)|we(?:'ll| will)|i(?:'m| am)|i have to|it(?:'s| is)|you(?:'re| are)? (?:just )?(?:too|had|have|forgot|didn't|don't)|that(?:'s| is) (?:just )?(?:too|how|what))(?: (?:just|once again|simply|up))*(?: (?:have to|do|be doing|fix|handle|figure|find|the only|busy|much|me|better))?(?= |[.,!]|$)|(?:don't worry|no worries|never ?mind|it's fine|that's fine|fine),? i(?:'ll| will) (?:just )?(?:do|fix|handle|finish|take care of|sort)(?: \\w+){1,2} (?:myself|on my own|alone|as usual|again)",
    ],
    [
      "with all due respect|no offen[sc]e,? but|not to be (?:rude|harsh|mean|difficult|that (?:guy|person)),? but|(?:i(?:'m| am)|we(?:'re| are)) (?:just )?surprised (?:that )?you (?:didn't|did not|don't|haven't|couldn't|aren't)|(?:please )?correct me if i(?:'m| am) wrong,? but (?:wasn't|isn't|weren't|aren't|didn't|don't|haven't|i thought)",
      'I see this differently',
    ],
    [
      "(?:when|whenever|once|if) you (?:finally |ever |actually )?(?:find|get around|get round|manage|can (?:be bothered|spare|find)|can be bothered|have|decide|feel like|deign|remember)(?: \\w+){0,6} (?:the rest of us|mere mortals|to do your job|to (?:reply|answer|read)(?= my)|your (?:busy|precious)(?: \\w+)?|for (?:once|a change))|(?:some|most|other|the others?) of us (?:actually |have |are |do |work|don't|can't|would|need|try|like to)(?:actually|trying|work(?:ing)?|deadlines?|jobs?|to work|lives|care|have)?",
    ],
    [
      "(?:i(?:'ll| will) |i )?(?:remember|keep) (?:that|this)(?: in mind)? (?:the )?next time (?:you|someone|anybody)|if it(?:'s| is) not too much (?:trouble|to ask|bother|effort),? (?:could|can|would|perhaps|maybe|please)(?: you)?(?: \\w+){0,3} (?:what you were|your job|finally|actually|for once|what i asked|what was asked|as (?:asked|agreed|told))(?: \\w+){0,4}|do what you (?:were|are|'re) (?:asked|told|supposed|paid)(?: to(?: do)?)?",
    ],
    [
      "(?:i(?:'ll| will)? )?(?:assume|take it|conclude|gather|infer)(?: from your (?:silence|lack of (?:response|reply|interest|an answer))|(?: that)? you(?:'re| are|'ve| have| just)?(?: \\w+){0,3} (?:too busy|no interest|not interested in (?:replying|answering)|nothing to (?:add|say)|forgotten|ignoring|better things|don't care))|(?:from|given) your (?:silence|lack of (?:response|reply))|your (?:deafening )?silence (?:speaks|says|is|tells)",
    ],
    [
      "(?:i(?:'m| am)|i(?:'ve| have)|i(?:'ll| will be)) (?:cc'?ing|copy(?:ing)?|copied|adding|looping in|cc'?d|including|forwarding this to) (?:in )?(?:your|the|my) (?:manager|boss|supervisor|management|director|hr|lawyer)(?: on this| here| in)?(?: (?:so|since|because|to make sure|to ensure)(?: that)?(?: \\w+){0,6} (?:this time|lost|ignored|again|done|attention|understood|answered|seriously))?",
    ],
    [
      "(?:apparently|evidently|clearly|obviously|it seems(?: that)?|seems like|it looks like) (?:i(?:'m| am)|we(?:'re| are)) (?:the )?only (?:one|person|ones|people)s?|apparently (?:you|nobody|no one|some people|it's too|that's too|not everyone|reading|my)|am i the only (?:one|person) who|(?:since|as) (?:you|nobody|no one|some people)(?:'re| are)? (?:clearly|obviously|apparently|evidently|seem)(?: \\w+)?|since (?:nobody|no one) (?:else )?(?:bothered|cares|seems|could|can|wants)",
    ],
    [
      'sorry (?:for|that i|if i) (?:expect(?:ing|ed)?|assum(?:ing|ed)|think(?:ing)?|thought|believ(?:ing|ed)|hop(?:ing|ed)|ask(?:ing|ed)? (?:you )?to do your|daring|trusting|wanting|having standards|existing|caring)(?: \\w+)?|sorry (?:that )?(?:my|the) (?:\\w+ )?(?:e-?mails?|messages?|questions?|requests?) (?:is|are|was|were) (?:so |too )(?:difficult|hard|long|confusing|boring|inconvenient)|sorry to (?:interrupt|disturb) your (?:busy|precious|important|beauty|nap|holiday)',
    ],
    [
      "must be nice(?! (?:to (?:see|be|have|meet)|that|for|in|there))|good for you(?= ?[.!]|$)|(?:it|this|that) would (?:be|have been) (?:nice|great|good|helpful|lovely)(?: to have)? if (?:you|someone|people|somebody|anyone|they) (?:could|would|had|actually|finally|for once|at least|ever)(?: (?:actually|finally|for once|at least|bothered|ever|have|once|told|read|replied|responded|answered|listened|informed|done|just))+|if (?:you|someone|anyone|people)(?: had|'d| would| could)? (?:actually |just |only |even |ever |at least )*(?:read|bothered|listened|paid attention|checked|looked)(?: \\w+){0,4} (?:you(?:'d| would)|we wouldn't|this wouldn't|i wouldn't)|if you (?:had|'d) (?:actually |just |only |even |ever |at least )*(?:bothered|read|listened|paid attention|checked|looked)",
    ],
    [
      "(?:maybe |perhaps )?next time,? (?:please |try |you (?:could|might|should)|maybe|just|do|could you|kindly|perhaps)(?: (?:actually|to|at least|just|please|try|maybe|bother|remember))*(?: (?:read|reading|listen|check|checking|think|ask|reply|tell|do your))?|for future reference,? (?:please |you |it(?:'s| is) (?:customary|polite|common|usual)|when (?:i|someone)|try|maybe|we)|in (?:the )?future,? (?:please )?(?:try to |do )?(?:read|listen|think before|check before|bother)",
    ],
    [
      "(?:i(?:'m| am) |we(?:'re| are) )?(?:sure|aware|know) (?:that )?you(?:'re| are) (?:very |so |far too |too |really |extremely |terribly |super )?(?:busy|important|overworked|swamped),? but|i know (?:reading|replying|answering|writing back|you(?:'re| are) (?:too|far too|so) (?:busy|important))(?: \\w+)?|(?:too|so) busy to (?:reply|answer|respond|read|write|call|help|care|say|even|give|send)|not that (?:you|anyone|anybody|it matters to you)(?:'d| would)? (?:care|cares|noticed?|asked?|bothered|would)|(?:i |we )?(?:wouldn't|would not|don't|hate to) (?:want|dream|expect|mean) (?:of |to |you to )?(?:bother|inconvenience|interrupt|trouble|disturb|ruin)(?:ing)? your|whatever you say(?= ?[.!]|$)|whatever(?= ?[.!])|as usual(?= ?[.!]|$)|suit yourself|be my guest(?= ?[.!]|$)|(?:just )?saying(?= ?[.!])|as you (?:should|surely|no doubt|must|ought to|well|may or may not) (?:already )?(?:be aware|know|have known|knew|have read|remember|recall|understand)|i(?:'d| would) (?:appreciate|love|like) (?:it )?(?:if )?(?:you|an answer|a reply|a response)(?: \\w+){0,4} (?:this (?:year|century|decade|lifetime)|for once|before i (?:retire|die)|in my lifetime)|(?:this|same|by the end of the) (?:century|lifetime|decade)(?= ?[.!?]|$)|within the same (?:week|month|year|century)",
    ],
    [
      "i (?:already |have already |'ve already )(?:sent|told|asked|explained|answered|said|mentioned|given)(?: \\w+){0,3} (?:twice|three times|\\w+ times|already|before|weeks ago|last (?:week|month|year))(?= ?[.,!?]|$)|did you (?:even )?(?:get|see|receive|read|miss) (?:any of )?my (?:last|previous|first|three|\\d) (?:\\w+ )?(?:e-?mails|messages)|still nothing(?= ?[.!?]|$)|hello\\?{1,}|i look forward to being ignored|interesting (?:that|how) you (?:only|never|always|waited|suddenly|chose|didn't|forgot)|funny (?:that|how) you (?:only|never|always|waited|suddenly|chose|didn't|forgot)",
    ],
    [
      "(?:perhaps|maybe|possibly) you (?:missed|overlooked|didn't (?:see|get|read)|did not (?:see|get|read)|forgot|have forgotten|could (?:take|find|spare) (?:a|one|five|ten|the|\\d+))(?: \\w+){0,4}|you must have (?:forgotten|missed|overlooked|been too busy)|i(?:'d| would) hate to think (?:that )?you|i(?:'m| am) sure it(?:'s| is| was) (?:just|only) an oversight|i (?:would have|had|'d have) expected (?:an answer|a reply|a response|more|better|at least|you to)|i trust (?:that )?(?:this|it) (?:won't|will not) happen again|(?:please )?do me the (?:courtesy|favou?r) of",
    ],
    [
      "(?:it|that) would have been (?:nice|good|helpful|great|useful|lovely) (?:to (?:know|be told|hear|have)|if you)|not sure how (?:much )?(?:clearer|plainer|simpler|else) (?:i|to)|(?:too|that) (?:complicated|difficult|hard|much) for you(?= ?[.!?]|$)|i (?:didn't|did not|don't) (?:realise|realize|know|think) (?:that )?(?:reading|replying|answering|deadlines|manners|punctuality|responding)|i (?:guess|suppose) (?:deadlines|rules|manners|some people|i should be (?:grateful|thankful|glad)|replying|punctuality|my time)(?: \\w+){0,3}|i suppose i should be (?:grateful|thankful|glad)",
    ],
    [
      "(?:don't|do not|no need to) (?:bother|trouble yourself) (?:replying|answering|to reply|to answer|coming back|calling back|explaining)|no (?:need to )?(?:rush|hurry),? (?:it(?:'s| has|'s been| has been)|we(?:'ve| have| only)|i(?:'ve| have))(?: only| just)?|take your time,? (?:we only|it's only|i only|it's not like)|if you say so(?= ?[.!]|$)|bless your heart|nice try(?= ?[.!]|$)|how convenient(?= ?[.!]|$| that)|lucky you(?= ?[.!,]|$)|(?:wow|great|lovely|wonderful|fantastic|perfect|super),? thanks (?:for|a lot)(?: \\w+){0,3}(?= ?[.!]|$)(?<=(?:nothing|heads-up|heads up|lot|warning|notice|help) ?)",
    ],
    [
      "(?:some people|a normal person|anyone else|most people) (?:(?:would|might|could) (?:say (?:thank|sorry)|call (?:this|that|it)|at least|have (?:said|told|asked|called|written))|know how to|have manners|actually (?:read|work|care|answer))|i see (?:that )?you(?:'ve| have)? (?:had|found|finally|still|once again|decided to (?:go|do|ignore))(?: (?:the )?time)?(?: to)?|good to (?:know|see) (?:that )?(?:you care|where i stand|my time|how much|who)|(?:happy|glad|delighted) to do your (?:work|job)|(?:next time|now) i(?:'ll| will)? know (?:who|whom|better|not)|(?:in case|unless) you(?:'ve| have)? (?:forgotten|forgot) how|forgive me for (?:thinking|expecting|assuming|hoping|asking|believing)|would it (?:kill|hurt) you to|do you (?:need|want) me to (?:draw|spell|hold|explain it again|repeat)(?: \\w+){0,3}|(?:clearly|obviously|apparently|evidently),? (?:my|this|the) (?:\\w+ )?(?:isn't|is not|wasn't|was not|weren't|were not|doesn't|does not|didn't)(?: \\w+)? (?:important|worth|enough|a priority|matter|clear|read|get|reach)",
    ],
    [
      "as (?:i|we)(?:'ve| have)? (?:said|mentioned|explained|told you|stated|wrote|written) in (?:my|our) (?:previous|last|earlier|prior|first) (?:e-?mails?|messages?|notes?)|as you(?:'re| are) (?:no doubt|surely|certainly|presumably|hopefully) aware|as (?:has been|was) (?:already |repeatedly )?(?:explained|said|told) to you|(?:once )?again, as (?:stated|mentioned|explained|written) (?:below|above|before|already)|whenever you get (?:a)?round to it|it(?:'s| is) not (?:like|as if) (?:i|we|you) (?:have|had|do|care)|well,? that was (?:helpful|useful|productive|fun)(?= ?[.!]|$)|let's hope (?:that )?you(?:'ll| will)? (?:read|answer|reply|remember|manage|listen|get)|i wasn't aware (?:that )?(?:\\w+ ){1,4}(?:beneath you|optional|too much)|you might want to (?:read|check|look at|listen to)(?: \\w+){1,4} before|(?:at|till|until) the last minute,? (?:as always|as usual|again)",
    ],
  ],
};
