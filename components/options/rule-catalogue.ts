import type { Family } from '../../lib/review/finding.ts';

export interface RuleGroup {
  readonly family: Family;
  readonly title: string;
  readonly rules: readonly { readonly rule: string; readonly title: string }[];
}

/**
 * Every rule of lib/review by the name a person would look for, most serious first. A rule that is missing here can
 * still be restored, but not switched off: test/unit/components/pages-rules.test.ts says which.
 */
export const ruleCatalogue: readonly RuleGroup[] = [
  {
    family: 'slip',
    title: 'Slips',
    rules: [
      { rule: 'slip:recipient', title: 'Name that is not the recipient’s' },
      { rule: 'slip:recipient-spelling', title: 'Recipient’s name spelled differently' },
      { rule: 'slip:placeholder', title: 'Leftover placeholder' },
      { rule: 'slip:site-placeholder', title: 'Placeholder that the site fills' },
      { rule: 'slip:secret', title: 'Password or key' },
      { rule: 'slip:pii', title: 'Card, account or identity number' },
      { rule: 'slip:length', title: 'Longer than the site allows' },
      { rule: 'slip:attachment', title: 'Missing attachment' },
      { rule: 'slip:link', title: 'Missing or broken link' },
      { rule: 'slip:date', title: 'Date that cannot be' },
      { rule: 'slip:half-written', title: 'Half-written' },
      { rule: 'slip:empty-subject', title: 'Empty subject' },
      { rule: 'slip:same-text', title: 'Same text sent before' },
      { rule: 'slip:other-conversation', title: 'Text of another conversation' },
    ],
  },
  {
    family: 'tone',
    title: 'Tone',
    rules: [
      { rule: 'tone:threat', title: 'Threat' },
      { rule: 'tone:slur', title: 'Slur' },
      { rule: 'tone:insult', title: 'Insult' },
      { rule: 'tone:hostility', title: 'Hostility' },
      { rule: 'tone:blame', title: 'Blame' },
      { rule: 'tone:demand', title: 'Demand' },
      { rule: 'tone:passive-aggression', title: 'Passive aggression' },
      { rule: 'tone:profanity', title: 'Profanity' },
      { rule: 'tone:shouting', title: 'Shouting' },
      { rule: 'tone:harsh', title: 'Harsh as a whole' },
      { rule: 'tone:curt', title: 'Curt request' },
      { rule: 'tone:too-casual', title: 'Too casual' },
      { rule: 'tone:too-formal', title: 'Too formal' },
      { rule: 'tone:casual-message', title: 'Casual as a whole' },
      { rule: 'tone:formal-message', title: 'Formal as a whole' },
      { rule: 'tone:self-undermining', title: 'Talking yourself down' },
      { rule: 'tone:hedge', title: 'Hedging' },
    ],
  },
  {
    family: 'proof',
    title: 'Spelling and grammar',
    rules: [
      { rule: 'proof:spelling', title: 'Spelling' },
      { rule: 'proof:dialect', title: 'Spelling of another English' },
      { rule: 'proof:apostrophe', title: 'Apostrophe' },
      { rule: 'proof:repeat', title: 'Repeated word' },
      { rule: 'proof:repeated', title: 'Word twice' },
      { rule: 'proof:unknown-word', title: 'Word that is not in the dictionary' },
      { rule: 'proof:confused', title: 'Confused words' },
      { rule: 'proof:of-have', title: 'Of or have' },
      { rule: 'proof:agreement', title: 'Subject and verb' },
      { rule: 'proof:verb-form', title: 'Verb form' },
      { rule: 'proof:number', title: 'One or many' },
      { rule: 'proof:article', title: 'A or an' },
      { rule: 'proof:missing-to', title: 'Missing word' },
      { rule: 'proof:phrase', title: 'Usual wording' },
      { rule: 'proof:spacing', title: 'One word or two' },
      { rule: 'proof:capital', title: 'Capital letter' },
      { rule: 'proof:sentence-start', title: 'Capital at the start of a sentence' },
      { rule: 'proof:comma', title: 'Comma' },
      { rule: 'proof:hyphen', title: 'Hyphen' },
      { rule: 'proof:quotes', title: 'Signs at quotation marks' },
      { rule: 'proof:question-mark', title: 'Question mark' },
      { rule: 'proof:punctuation', title: 'Punctuation' },
    ],
  },
  {
    family: 'need',
    title: 'Whether to send it',
    rules: [
      { rule: 'need:unanswered', title: 'Several messages without an answer' },
      { rule: 'need:reply-all', title: 'Answer to everybody' },
      { rule: 'need:outside', title: 'Recipients outside your organisation' },
      { rule: 'need:late', title: 'Late at night' },
      { rule: 'need:heated', title: 'Right after a heated message' },
      { rule: 'need:credit', title: 'Costs an InMail credit' },
    ],
  },
  {
    family: 'clarity',
    title: 'Clarity',
    rules: [
      { rule: 'clarity:long-sentence', title: 'Very long sentence' },
      { rule: 'clarity:wordy', title: 'Wordy phrase' },
      { rule: 'clarity:weasel', title: 'Vague word' },
      { rule: 'clarity:passive', title: 'Passive voice' },
      { rule: 'clarity:cliche', title: 'Worn phrase' },
    ],
  },
];

/** Changed rules that no group lists: of an older or a newer version. Named by their last part. */
export function unlistedRules(changed: readonly string[]): RuleGroup['rules'] {
  const listed = new Set(ruleCatalogue.flatMap(({ rules }) => rules.map(({ rule }) => rule)));
  return changed
    .filter((rule) => !listed.has(rule))
    .map((rule) => ({ rule, title: (rule.split(':')[1] ?? rule).replaceAll('-', ' ') }));
}
