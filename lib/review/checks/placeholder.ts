import type { Check, Context, Finding, Level } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import type { Message } from '../message.ts';
import { codeSpans, urlSpans } from '../text/regions.ts';
import { type Span, touches } from '../text/spans.ts';
import { type PlaceholderForm, placeholderForms, readsLikeField } from './placeholder-forms.ts';

/** Places that were to be filled in and were not, in the subject and in the text. */
export const placeholder: Check = (message, context) => [
  ...(message.subject === undefined ? [] : inPart('subject', message.subject, message, context)),
  ...inPart('text', message.text, message, context),
];

function inPart(part: 'text' | 'subject', text: string, message: Message, context: Context): Finding[] {
  const code = codeSpans(text);
  const urls = urlSpans(text);
  const taken: Span[] = [];
  const found: Finding[] = [];
  for (const form of placeholderForms) {
    for (const match of text.matchAll(form.pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length || start + match[0].length;
      if (touches([...taken, ...code], start, end) || (!form.anywhere && touches(urls, start, end))) continue;
      if (form.needsField && !readsLikeField(match[1] ?? '')) continue;
      if (isSomethingElse(match[0], text, start, end)) continue;
      taken.push({ start, end });
      found.push(told(part, text, start, end, form, match[0], message, context));
    }
  }
  return found;
}

/** Looks that a placeholder shares with other things. */
function isSomethingElse(words: string, text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const after = text.slice(end, end + 24);
  if (/^_+$/.test(words)) {
    // A line to sign on, and a divider.
    return (
      /(?:sign\w*|date|name|by|title|initials|witness)\s*:?\s*$/i.test(before) ||
      (/^\s*(?:\n|$)/.test(after) && !/\p{L}/u.test(before))
    );
  }
  if (/^X+$/.test(words)) {
    // Kisses at the end, and numerals as in "Super Bowl XXX".
    return (
      (words.length <= 4 && /^[\s.!]*(?:\n|$)/.test(after)) ||
      (words === 'XXX' &&
        /(?:bowl|chapter|part|title|article|volume|vol\.|annex|appendix|section|rated|page)\s*$/i.test(
          before,
        ))
    );
  }
  // "the format is DD/MM/YYYY", "TODO list", "to-do app"
  if (/^(?:DD|MM)/.test(words)) return /format|pattern/i.test(text);
  if (words === 'TODO') return /^\s*(?:list|app|item|comment|board)/i.test(after);
  return false;
}

function told(
  part: 'text' | 'subject',
  text: string,
  start: number,
  end: number,
  form: PlaceholderForm,
  words: string,
  message: Message,
  context: Context,
): Finding {
  const place = { part, text, start, end };
  if (form.braces && siteFills(words, context)) {
    const site = message.site === 'linkedin' ? 'LinkedIn' : 'This site';
    return findingAt('slip:site-placeholder', 'note', place, {
      title: 'Filled in on sending',
      reason: `${site} will fill this in when the message is sent.`,
    });
  }
  const level: Level = form.level;
  const quote = text.slice(start, end).trim();
  return findingAt('slip:placeholder', level, place, {
    title: level === 'stop' ? 'Leftover placeholder' : 'Still to be filled in',
    reason: quote === '' ? 'A name is missing after the greeting.' : `“${quote}” was never filled in.`,
    fixes: nameFor(words, message),
  });
}

/** Without the site's own list, only what every such site offers counts as filled by it. */
function siteFills(words: string, context: Context): boolean {
  const inside = words.replace(/[{}]/g, '').trim().toLowerCase();
  if (context.siteTokens !== undefined) {
    return context.siteTokens.some((token) => token.replace(/[{}]/g, '').trim().toLowerCase() === inside);
  }
  return (
    context.siteFillsTokens === true &&
    /^(?:first|last|full)[ _-]?name$|^(?:current )?(?:company|title|position)$/.test(inside)
  );
}

function nameFor(words: string, message: Message): string[] {
  const [only, ...others] = message.recipients;
  if (only === undefined || others.length > 0 || only.name.includes('@')) return [];
  const [first = '', ...rest] = only.name.trim().split(/\s+/);
  const field = words.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(?:your|my|sender)/.test(field) || first === '') return [];
  if (/^(?:recipient|contact)?(?:first|f)?name$/.test(field)) return [first];
  if (/^(?:last|l|sur)name$/.test(field)) return rest.slice(-1);
  return /^(?:full|recipient)name$/.test(field) ? [only.name] : [];
}
