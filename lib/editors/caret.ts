import type { SavedSelection } from './editor.ts';

/**
 * Where the selection belongs after [start, end) became `inserted` characters: it stays at its words, one inside the
 * replaced words goes behind the new ones, and without one the caret goes there too.
 */
export function caretAfter(
  caret: SavedSelection | null,
  start: number,
  end: number,
  inserted: number,
): SavedSelection {
  const shift = (offset: number): number => {
    if (offset <= start) return offset;
    return offset >= end ? offset + inserted - (end - start) : start + inserted;
  };
  if (!caret) return { start: start + inserted, end: start + inserted };
  return { start: shift(caret.start), end: shift(caret.end) };
}
