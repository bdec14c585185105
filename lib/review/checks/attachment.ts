import type { Check } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { quotedSpans } from '../text/regions.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { touches } from '../text/spans.ts';
import { anyPromise, notNow, promises, smallPrint } from './attachment-phrases.ts';

/** A file is promised in the person's own words and none is attached. A link counts as the file. */
export const attachment: Check = (message) => {
  if (message.attachments.length > 0) return [];
  const text = message.text.replace(/[‘’]/g, "'");
  if (/\b(?:https?:\/\/|www\.)\S+|\S\.(?:com|org|net|io)\/\S/i.test(text)) return [];
  const quoted = quotedSpans(text);
  for (const sentence of sentenceSpans(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (words.search(anyPromise) < 0 || smallPrint.test(words)) continue;
    for (const promise of promises) {
      for (const match of words.matchAll(promise)) {
        const start = sentence.start + match.index;
        const end = start + match[0].trimEnd().length;
        if (touches(quoted, start, end) || isNotPromised(words, match)) continue;
        return [
          findingAt(
            'slip:attachment',
            'warn',
            { part: 'text', text: message.text, start, end },
            {
              title: 'Nothing attached',
              reason: `You wrote “${message.text.slice(start, end)}”. No file is attached.`,
            },
          ),
        ];
      }
    }
  }
  return [];
};

/** "Please attach", "no attachment", "strings attached", "than attaching": not said of this message. */
function isNotPromised(sentence: string, match: RegExpExecArray): boolean {
  if (/^(?:no|not|nothing|without|is|are|was)\b/i.test(match[0]))
    return !/^(?:is|are)\s+(?:also|now|hereby|attached)/i.test(match[0]);
  const before = sentence.slice(0, match.index);
  if (/^(?:the|an?|my|our|this|these|some|both)\s+attached/i.test(match[0])) return /\bno\s*$/i.test(before);
  if (/\b(?:re-?send|send|get|got|receive|received|missing|find|print)\s*$/i.test(before)) return true;
  if (
    /\b(?:very|so|too|quite|emotionally|deeply|strings|get|got|become|grown|became)\b[^.]{0,12}$/i.test(
      before,
    ) &&
    /attached$/i.test(match[0])
  )
    return true;
  if (/\b(?:very|so|too|quite|emotionally|deeply|strings|no) attached$/i.test(match[0])) return true;
  return notNow.test(before) && !/(?:please|kindly|pls)\s*$/i.test(before);
}
