import { type Span, spansOf } from './spans.ts';

/** Code, as it is marked in chats: `inline` and ``` fences. Words in it are nobody's prose. */
export function codeSpans(text: string): Span[] {
  return text.includes('`') ? spansOf(/```[\s\S]*?(?:```|$)|`[^`\n]+`/g, text) : [];
}

/** Web addresses up to the next white space. */
export function urlSpans(text: string): Span[] {
  return spansOf(/\b(?:https?:\/\/|www\.)\S+/gi, text);
}

/**
 * What somebody else said: text in quote marks and lines quoted with ">". A single quote mark counts only where it
 * opens after a space, so that an apostrophe opens nothing. At most 400 characters: an unclosed mark quotes nothing.
 */
export function quotedSpans(text: string): Span[] {
  return spansOf(
    /"[^"\n]{1,400}"|“[^”\n]{1,400}”|„[^“”\n]{1,400}[“”]|«[^»\n]{1,400}»|(?<=^|[\s(])['‘][^'’\n]{1,200}(?:['’](?=\p{L})[^'’\n]{1,200})*['’](?!\p{L})|^>.*$/gmu,
    text,
  );
}
