import type { RuleGroup } from './group.ts';

/** Patterns that are often right as they stand: they hold only where the context model agrees (group.ts, `odds`). */
export const likelyRules: readonly RuleGroup[] = [
  {
    rule: 'proof:confused',
    level: 'warn',
    odds: 2.2,
    title: 'Confused words',
    reason: '“{words}” is easily written for “{fix}”, which fits here.',
    patterns: `
<its> :ing|:adverb|:pronoun|:link|:participle|:adjective = it's
<it's> :nominal|:adjective|:plural = its
<your> :ing|:adverb|:pronoun|:link|:adjective|:participle = you're
<you're> :nominal|:adjective|:plural = your
<there> :nominal|:adjective|:plural = their
<their> :auxiliary|:adverb|:link|:base = there
<their> :ing|:adverb|:participle = they're
<they're> :nominal|:plural = their
<you> :nounonly|:plural = your
<the> :auxiliary|:pastonly|:adverb = they
<they> :nounonly|:pluralonly = the
<to> :adjective|:adverb|$ = too
<too> :base|:pronoun|:name = to
<then> :any = than
<than> :any = then
<where> :ing|:participle|:adjective|:adverb = were
<were> :pronoun|:name = where
<of> $|:pronoun = off
<off> :nominal|:plural|:pronoun = of
<know> :nominal|:adjective = no
<no> :pronoun = know
<now> :pronoun = know
<know> $ = now
<here> :pronoun|:link = hear
<hear> $ = here
<loose> :any = lose
<affect> :any = effect
<effect> :any = affect
<effects> :any = affects
<affects> :any = effects
<quite> :any = quiet
<quiet> :any = quite
<whose> :any = who's
<who's> :any = whose
<by> :nominal|:pronoun|:adjective = buy
<weather> :any = whether
<wandering> :any = wondering
<accept> :any = except
<except> :any = accept
<advise> :any = advice
<advice> :any = advise
<use> to = used
<form> :pronoun|:name|:nominal = from
<from> $|:link = form
<lead> to|the|by|a|us = led
<passed> :any = past
<past> :any = passed
<choose> :any = chose
<chose> :any = choose
<are> :nominal|:adjective|:plural = our
<our> :ing|:adverb|:participle|:pronoun = are
<as> :participle|:pronoun|been = has
<has> :adjective|:pronoun = as
<live> :any = leave
<sent> :any = send
<feel> :any = fell
<fell> :any = feel
<thing> :pronoun|:link = think
<new> :pronoun|:link = knew
<write> :any = right
<weak> :any = week
<wait> :any = weight
<sea> :any = see
<meat> :any = meet
<piece> :any = peace
<brake> :any = break
<roll> :any = role
<principle> :nominal = principal
<principal> $|:link = principle
<personnel> :nominal = personal
<devise> :any = device
<threw> :pronoun = through
<hole> :nominal = whole
<breath> :any = breathe
<board> :any = bored
<course> :any = coarse
<latter> :any = later
<sense> :any = since
<them> :any = than
<hour> :nominal = our
<please> to|with = pleased
<seen> :any = seem
<thank> :any = thanks
<which> :any = witch
<success> :base|in|to = succeed
<different> $|between = difference
<interesting> in = interested
<convenience> $|for|to = convenient
<available> of = availability
<believe> :link|$ = belief
<proof> :pronoun = prove
<choose> $|of = choice
<though> :any = thought
<thought> :any = though
<an> :verbonly|:pronoun|:auxiliary = and`,
  },
  {
    rule: 'proof:verb-form',
    level: 'warn',
    odds: 2.6,
    title: 'Verb form',
    reason: '“{words}” does not go with the words around it; “{fix}” does.',
    patterns: `
<:sonly> :any = base(1)
:plural <:s> :any = base(1)
:nominal|:name|@third|who|which|that <:verbonly> :any = s(1)
to|@modal <:ing|:past|:pastonly> = base(1)
@be <:base|:verbonly> = participle(1) / ing(1)
@have <:base|:pastonly> = participle(1)
@prep <:verbonly> = ing(1)
<was> :any = were
<were> :any = was
<is> :any = are
<are> :any = is
<have> :any = has
<has> :any = have
<do> :any = does
<does> :any = do
<don't> :any = doesn't
<doesn't> :any = don't`,
  },
  {
    rule: 'proof:number',
    level: 'warn',
    odds: 2.6,
    title: 'One or many',
    reason: '“{words}” does not go with the words around it; “{fix}” does.',
    patterns: `
many|several|few|these|those|all|some|both|various|different|other|most|more|two|three|four|five|lots|of <:nounonly> :any = plural(1)
:number :adjective? <:nounonly> :any = plural(1)
a|an|this|that|each|every|another|one :adjective? <:pluralonly> :any = singular(1)
:adjective <:nounonly> :auxiliary = plural(1)`,
  },
];
