import type { ToneGroup } from '../tone-rule.ts';

const now =
  '(?:now|right now|right away|immediately|at once|today|this (?:instant|minute|second)|asap|straight away)';

export const demands: ToneGroup = {
  name: 'demand',
  level: 'warn',
  title: 'Reads as an order',
  reason: '“{words}” reads as an order. A request with a reason or a date gets further.',
  rules: [
    [
      `i (?:demand|insist on|insist that|expect|want|need) (?:an? |your |the |you to |to (?:hear|see|get|have|know) |this |that |it |these |my )?(?:\\w+ ){0,4}?(?:${now})(?= ?[.!]|$)`,
      'could you let me have it today',
    ],
    [
      "i (?:demand|am demanding)(?= (?:an?|that|to|your|you|my|the|answers?))|i(?:'m| am) not asking(?: you)?(?= ?[.,!]|$| again| twice)|i (?:won't|will not|shouldn't have to|should not have to|'m not going to|am not going to) (?:ask|say|repeat|tell)(?: you| this| it| myself)* (?:again|twice)|(?:this is )?(?:your|the) (?:very )?(?:last|final) (?:warning|chance)(?= ?[.!,]|$| or| before i| before we)|don't make me (?:ask|tell|say|repeat|chase|escalate|call)",
    ],
    [
      `(?:answer|reply to|call|respond to|text|pay|tell|send) (?:me|us)(?: \\w+){0,2} (?:now|right now|immediately|this (?:instant|minute|second)|at once)(?= ?[.!]|$)|(?:do|fix|finish|send|get|make|sort|solve|stop|cancel|change|correct|remove|delete) (?:it|this|that|them|those)(?: \\w+){0,2} (?:now|right now|immediately|this (?:instant|minute|second)|at once)(?= ?[.!]|$)`,
      'could you do this as soon as you can',
    ],
    [
      "answer (?:me|my (?:question|email|message|call)s?)(?= ?[.!]|$)|you(?:'d| had)? better (?:do|fix|answer|reply|have|get|not|send|finish|start|be|give|pay|explain|come|watch|hurry|make)|you (?:will|are going to|'re going to) (?:do (?:it|this|that|as|what)|answer|obey|listen|fix (?:it|this))(?= ?[.!]| i | now)|what(?:'s| is) taking (?:you )?so (?:damn |fucking |bloody )?long|where the (?:hell|fuck) (?:is|are)|hurry (?:the (?:hell|fuck) )?up(?= ?[.!]|$)|(?:i(?:'m| am)|we(?:'re| are)) still waiting(?= ?[.!]|$| for (?:your|you|an?|that|my))|how many (?:more )?times (?:do|must|will|should|have) i (?:have to |need to |to |got to |asked|told)|get (?:it|this|that) done(?= ?[.!]|$| now| or)",
    ],
    [
      "(?:you(?:'ll| will) (?:be )?hear(?:ing)? from (?:my|our) (?:lawyer|attorney|solicitor|legal)s?|see you in court|i(?:'ll| will|'m going to| am going to) (?:sue|report) (?:you|your))",
    ],
  ],
};
