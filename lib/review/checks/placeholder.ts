import type { Check, Context, Finding } from '../finding.ts';
import { findingAt, type Place } from '../make-finding.ts';
import type { Message } from '../message.ts';
import { codeSpans, urlSpans } from '../text/regions.ts';
import { type Span, touches } from '../text/spans.ts';
import { type PlaceholderForm, placeholderForms, readsLikeField } from './placeholder-forms.ts';
import { looksLikeSomethingElse } from './placeholder-lookalikes.ts';

/** Places that were to be filled in and were not, in the subject and in the text. */
export const placeholder: Check = (message, context) =>
  [...placesIn('subject', message.subject ?? ''), ...placesIn('text', message.text)].map(({ place, form }) =>
    form.braces && siteFills(wordsOf(place), context)
      ? filledBySite(place, message.site)
      : leftOver(place, form, message),
  );

interface Found {
  readonly place: Place;
  readonly form: PlaceholderForm;
}

function placesIn(part: 'text' | 'subject', text: string): Found[] {
  const code = codeSpans(text);
  const urls = urlSpans(text);
  const taken: Span[] = [...code];
  const found: Found[] = [];
  for (const form of placeholderForms) {
    for (const match of text.matchAll(form.pattern)) {
      const start = match.index;
      const end = start + (match[0].trimEnd() || match[0]).length;
      if (touches(taken, start, end) || (!form.anywhere && touches(urls, start, end))) continue;
      if (form.needsField && !readsLikeField(match[1] ?? '')) continue;
      if (looksLikeSomethingElse(match[0], text, start, end)) continue;
      taken.push({ start, end });
      found.push({ place: { part, text, start, end }, form });
    }
  }
  return found;
}

function wordsOf({ text, start, end }: Place): string {
  return text.slice(start, end).trim();
}

function filledBySite(place: Place, site: string): Finding {
  return findingAt('slip:site-placeholder', 'note', place, {
    title: 'Filled in on sending',
    reason: `${site === 'linkedin' ? 'LinkedIn' : 'This site'} will fill this in when the message is sent.`,
  });
}

function leftOver(place: Place, { level }: PlaceholderForm, message: Message): Finding {
  const words = wordsOf(place);
  return findingAt('slip:placeholder', level, place, {
    title: level === 'stop' ? 'Leftover placeholder' : 'Still to be filled in',
    reason: words === '' ? 'A name is missing after the greeting.' : `“${words}” was never filled in.`,
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

/** What the place most likely wants, where it wants the one recipient's name. */
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
