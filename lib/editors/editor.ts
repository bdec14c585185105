export type EngineId =
  | 'rich-text'
  | 'plain-field'
  | 'plain-mail'
  | 'mail-body'
  | 'quill'
  | 'lexical'
  | 'slate'
  | 'ckeditor'
  | 'draft';

export interface SavedSelection {
  readonly start: number;
  readonly end: number;
}

/** Reads and edits one kind of editor. Offsets are UTF-16 units of `readText`'s answer. */
export interface Editor {
  /** The text as the person sees it, lines joined by "\n"; '' when only a placeholder shows. */
  readText(element: HTMLElement): string;
  saveSelection(element: HTMLElement): SavedSelection | null;
  restoreSelection(element: HTMLElement, selection: SavedSelection): void;
  /**
   * Replaces [start, end) and reads back. False when the text afterwards is not exactly what was meant
   * (execCommand's own answer proves nothing); the caller then offers the text to copy.
   */
  replace(element: HTMLElement, start: number, end: number, replacement: string): Promise<boolean>;
  /** A DOM range over [start, end) for highlights; null where there is none (textarea). */
  rangeOf(element: HTMLElement, start: number, end: number): Range | null;
}
