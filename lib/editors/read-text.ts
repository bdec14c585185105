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

/** Reads one kind of editor. A surface whose engine has a reader of its own brings it (`SurfaceParts.readText`). */
export function readerFor(id: EngineId): (element: HTMLElement) => string {
  return id === 'plain-field' ? readField : readRichText;
}
