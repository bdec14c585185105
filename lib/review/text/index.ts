/**
 * What several checks ask of a text: sentences, quoted regions, words without accents, spans. In: a string. Out: offsets
 * in UTF-16 units. Imports nothing.
 */
export { folded } from './fold.ts';
export type { Span } from './spans.ts';
