export interface Example {
  readonly title: string;
  readonly subject: string;
  /** Lines joined by "\n". */
  readonly text: string;
}

/** Drafts to try the guard on. They go to Helena Ortiz. */
export const examples: readonly Example[] = [
  {
    title: 'A rushed, angry one',
    subject: 'Your offer',
    text: [
      'Hi Gregory,',
      '',
      'I recieved your offer for the {{role}} position and will definately answer this week.',
      '',
      'Honestly, you are incompetent and you have wasted my time for a month.',
      '',
      'Best regards,',
      'Jonas',
    ].join('\n'),
  },
  {
    title: 'A forgotten attachment',
    subject: 'Case study',
    text: [
      'Hi Helena,',
      '',
      'please find the case study attached. I look forward to your questions.',
      '',
      'Best regards,',
      'Jonas',
    ].join('\n'),
  },
  {
    title: 'A clean one',
    subject: 'Thank you for Tuesday',
    text: [
      'Hi Helena,',
      '',
      'thank you for the conversation on Tuesday. The part about the migration stayed with me.',
      '',
      'Best regards,',
      'Jonas',
    ].join('\n'),
  },
];
