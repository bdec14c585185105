import type { Message } from '../../lib/review/message.ts';

const paragraph =
  'Thank you for the call on Tuesday. I have read the draft contract and most of it looks fine to us, though two points need another look before we can sign. First, the notice period in section 4 is longer than what we agreed; could you change it to 30 days? Second, the price list from March still has the old figures, so the total on page 7 is too high by about 2,400 euros. If you send me a new version by Friday, I will pass it on to our lawyer the same day. ';

/** A mail of 300 words that differs from every other round's in one word. */
export function draftOf(round: number): Message {
  const words = `Hi Helena,\n\n${paragraph.repeat(4)}`.split(' ').slice(0, 300);
  words.splice(20 + (round % 200), 0, `word${round}`);
  return {
    site: 'bench',
    surface: 'bench',
    kind: 'email',
    conversation: { id: 'bench' },
    recipients: [{ name: 'Helena Ortiz', address: 'helena.ortiz@example.com' }],
    subject: 'Contract',
    text: words.join(' '),
    attachments: [],
  };
}
