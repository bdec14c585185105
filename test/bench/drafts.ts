const sentences = [
  'Thank you for the conversation on Tuesday about the migration and the people who will carry it.',
  'The part about moving the reports first stayed with me, because it lets both teams see the gain early.',
  'We could start with the two smaller regions and keep the old system running beside them for a month.',
  'Our side would bring one engineer and one analyst, and both have done this for a company of your size.',
  'If that sounds right, I can write down the steps and the risks before the end of the week.',
];

/** A clean draft of at least so many words: correct, calm, nothing to stop for. */
export function cleanDraft(words: number): string {
  const parts: string[] = ['Hi Helena,'];
  for (let count = 2, index = 0; count < words; index += 1) {
    const sentence = sentences[index % sentences.length] ?? '';
    parts.push(sentence);
    count += sentence.split(' ').length;
  }
  return parts.join(' ');
}
