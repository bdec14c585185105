import type { Finding } from '../../finding.ts';
import { findingAbout, findingAt } from '../../make-finding.ts';
import type { Message } from '../../message.ts';
import { codeSpans, quotedSpans, urlSpans } from '../../text/regions.ts';
import type { Span } from '../../text/spans.ts';
import { looksEnglish } from '../looks-english.ts';
import { hostileWordsIn } from './hostile-words-in.ts';
import { nameSpans } from './name-spans.ts';
import { statements, type ToneModel } from './tone-model.ts';

/**
 * What the trained models say that the rules did not: a sentence that reads as hostile, a curt request, a message far
 * too casual or formal for its kind. English only; words quoted from others are blanked out first, and names where it is asked for hostility.
 */
export function toneFindings(model: ToneModel, message: Pick<Message, 'text' | 'kind'>): Finding[] {
  if (!looksEnglish(message.text)) return [];
  const own = withoutOthers(message.text);
  return [
    ...harsh(model, message.text, own),
    ...curt(model, message, own),
    ...outOfPlace(model, message, own),
  ];
}

/** Blanks keep every offset in place. */
function withoutOthers(text: string): string {
  return blanked(text, [...quotedSpans(text), ...codeSpans(text), ...urlSpans(text)]);
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function harsh(model: ToneModel, text: string, own: string): Finding[] {
  const unnamed = blanked(own, nameSpans(own));
  const { score, worst } = model.hostility(unnamed);
  if (score < model.head.hostility.threshold) return [];
  const { start, end } = hostileWordsIn(model, unnamed, worst);
  return [
    findingAt(
      'tone:harsh',
      'warn',
      { part: 'text', text, ...worst },
      {
        title: 'Reads as hostile',
        reason: `“${text.slice(start, end).replace(/\s+/g, ' ')}” may read as hostile to the one who gets it.`,
      },
    ),
  ];
}

function curt(model: ToneModel, message: Pick<Message, 'text' | 'kind'>, own: string): Finding[] {
  if (message.kind === 'chat') return [];
  const asked = statements(own)
    .filter(
      (span) =>
        own.slice(span.start, span.end).endsWith('?') &&
        own.slice(span.start, span.end).split(/\s+/).length > 3,
    )
    .map((span) => ({ span, score: model.politeness(own.slice(span.start, span.end)) }))
    .sort((a, b) => a.score - b.score)[0];
  if (asked === undefined || asked.score > model.head.politeness.curt) return [];
  return [
    findingAt(
      'tone:curt',
      'note',
      { part: 'text', text: message.text, ...asked.span },
      {
        title: 'Reads as curt',
        reason: 'This question may read as curt. A word on why you ask makes it easier to answer.',
      },
    ),
  ];
}

/** A few words tell no register. */
const enoughWords = 12;

function outOfPlace(model: ToneModel, message: Pick<Message, 'kind'>, own: string): Finding[] {
  if (own.trim().split(/\s+/).length < enoughWords) return [];
  const score = model.formality(own);
  const chat = message.kind === 'chat' || message.kind === 'message';
  if (!chat && score < model.head.formality.casual) {
    const told = { title: 'Casual for this', reason: 'This is more casual than such messages usually are.' };
    return [findingAbout('tone:casual-message', 'note', told, 'text')];
  }
  if (chat && score > model.head.formality.formal) {
    const told = { title: 'Formal for a chat', reason: 'This is more formal than chats usually are.' };
    return [findingAbout('tone:formal-message', 'note', told, 'text')];
  }
  return [];
}
