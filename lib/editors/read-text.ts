import type { EngineId } from './editor.ts';
import { textMapOf } from './text-map.ts';

/** The value of a textarea or one-line input, no-break spaces as spaces; '' for any other element. */
export function readField(element: HTMLElement): string {
  const isField = element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
  return isField ? (element as HTMLInputElement).value.replaceAll('\u00A0', ' ') : '';
}

/** The text of a contenteditable as the person sees it; '' when only a placeholder shows. */
export function readRichText(element: HTMLElement): string {
  return textMapOf(element).text;
}

const readers: Readonly<Record<EngineId, (element: HTMLElement) => string>> = {
  'rich-text': readRichText,
  'plain-field': readField,
};

/** Reads one kind of editor: all that the always-loaded script needs of lib/editors. */
export function readerFor(id: EngineId): (element: HTMLElement) => string {
  return readers[id];
}
