import { foldedLine } from './fold.ts';

/** A short string that stands for a text, white space and case folded: equal for equal texts, and no way back to them. */
export function digestOf(text: string): string {
  // cyrb53 (public domain, bryc): two 32-bit lanes.
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  const line = foldedLine(text);
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return `${(first >>> 0).toString(36)} ${(second >>> 0).toString(36)}`;
}
