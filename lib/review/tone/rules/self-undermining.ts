import type { ToneGroup } from '../tone-rule.ts';

export const selfUndermining: ToneGroup = {
  name: 'self-undermining',
  level: 'note',
  title: 'Makes you smaller',
  reason: '“{words}” plays down what you say before they have read it.',
  rules: [
    [
      "(?:i(?:'m| am)|i am by) no(?: means)?(?: an?)? expert,? (?:but|so) ?|i(?:'m| am) (?:not an expert|not sure if (?:this|i(?:'m| am)) (?:is )?(?:right|making sense|relevant|helpful)|probably (?:wrong|missing something|being (?:stupid|dumb|silly)))(?:,? but)? ?|i (?:might|may|could) (?:well )?be (?:totally |completely |way )?wrong(?: here| about this)?,? but ?|(?:this|that|it) (?:is|may be|might be|'s) (?:probably )?(?:just )?an? (?:stupid|dumb|silly|dumb|naive|crazy|bad) (?:question|idea|thought)(?:,? but)? ?|(?:stupid|dumb|silly) question,? but ?",
      '',
    ],
    [
      "(?:i )?hate to (?:be a (?:pain|bother|nuisance|bore)|bother you|ask)(?: again)?(?:,? but)?|sorry (?:to (?:bother|trouble|disturb|bug|nag|keep bothering|ask(?: again)?|be a (?:pain|bother|nuisance)|take up your time)|for (?:bothering|troubling|bugging|the bother|asking|being (?:a pain|annoying|slow)|my (?:stupid|dumb|silly|ignorance)))(?: you)?(?: again)?(?:,? but)?|(?:i(?:'m| am) )sorry to (?:ask|bother|trouble)(?: you)?(?: again)?(?:,? but)?|(?:hopefully|i hope)(?: this| it)? (?:isn't|is not|'s not) (?:too much (?:to ask|trouble)|a (?:bad time|stupid|silly|dumb)\\w*(?: question)?)(?:,? but)?",
    ],
    [
      "feel free to (?:ignore|disregard)(?: (?:it|this|me|my))?|(?:it(?:'s| is)|this is) (?:just|only) (?:an? )?(?:rough|silly|random|stupid|quick|crazy|small|half-baked) (?:idea|thought|draft|guess|suggestion|opinion)|just my (?:two cents|2 cents|opinion)|does (?:this|that) make (?:any )?sense\\?|if that makes (?:any )?sense|i (?:don't|do not) know if (?:this|that|it)(?:'s| is| makes| helps)?(?: \\w+){0,3},? but ?|i(?:'m| am) (?:such an? |just an? |only an? |so )(?:idiot|stupid|dumb|mess|beginner|intern|newbie|clumsy|disaster)",
    ],
    [
      "(?:this|it|that) (?:might|may|could|will|is going to) (?:sound|seem|be) (?:stupid|silly|dumb|obvious|naive|crazy|wrong)(?:,? but)?|sorry if (?:this|that|it)(?:'s| is| sounds| seems)? (?:\\w+ )?(?:obvious|stupid|silly|dumb|confusing|annoying|long|a bother|too much)(?:,? but)?|(?:maybe|perhaps) it(?:'s| is) just me(?:,? but)?|(?:i(?:'m| am)|as) (?:just|only|merely) an? (?:junior|intern|beginner|student|newbie|trainee|assistant)(?:,? but)?|you (?:probably|surely|obviously) know (?:this |that )?(?:better|more|already)(?: than (?:me|i do))?|it(?:'s| is) probably nothing(?:,? but)?|i (?:don't|do not) want to (?:bother|trouble|disturb|bug|annoy|be a (?:pain|bother|nuisance))(?: you)?(?:,? but)?|i (?:could|might|may) be (?:totally |completely |way )?(?:off|mistaken|missing something)(?: here| on this)?(?:,? but)?|no pressure(?: at all)?,? but|(?:only )?if (?:that|it|this)(?:'s| is) (?:okay|ok|alright|all right|not too much (?:trouble|to ask))(?: with you)?(?= ?[.,?!]|$)",
    ],
  ],
};

export const hedges: ToneGroup = {
  name: 'hedge',
  level: 'note',
  title: 'Hedging',
  reason: '“{words}” weakens the sentence. It says the same without it.',
  rules: [
    [
      'i (?:just )?(?:feel|felt) like (?:i|we|maybe|perhaps|the|this|that|it|you) ?(?:should|could|might|may|would)?(?: mention| say| add| point out)?(?: that)?',
      '',
    ],
    [
      "i would (?:just )?(?:like|want|love) to (?:just |quickly |briefly |maybe )+(?=\\w)|i (?:just|only) (?:wanted|want|would like|'d like|thought i'd|thought i would) (?:to )?(?:quickly |briefly |just )?(?=\\w)|i was (?:just )?(?:wondering|hoping|thinking) (?:if|whether|that) (?:maybe |perhaps |possibly )(?=\\w)",
      '',
    ],
    [
      '(?:i (?:kind|sort) of|(?:is|are|was|were|feels?|seems?|looks?) (?:kind|sort) of)(?= \\w)|(?:should|could|would|might|may|can) (?:maybe|perhaps|possibly)|(?:maybe|perhaps) (?:we|you|i) (?:could|should|might) (?:maybe|possibly|perhaps|potentially)|i think (?:maybe|perhaps)|(?:disagree|differ|object|concerned|worried|annoyed|late|over budget) a (?:little|tad|tiny)(?: bit)?|a (?:little|tad|tiny) bit (?:concerned|worried|disappointed|unsure|late|off|confused)|to be honest with you,? ?|is there any (?:way|chance) (?:that )?(?:we|you|i) (?:could|might) (?:possibly|maybe|perhaps)',
    ],
    [
      "i was just wondering|not sure if (?:this|that|it) (?:helps|makes sense|is (?:right|useful|relevant|helpful))|i guess i (?:was|am|just|thought|wanted|would)|only if you have (?:the )?time|i(?:'m| am) not (?:really|entirely|totally|completely|quite|100%) sure,? but|sorry,? (?:just|only) (?:a|one) (?:quick|small|short|little)|it is perhaps|(?:perhaps|maybe) a bit",
    ],
  ],
};
