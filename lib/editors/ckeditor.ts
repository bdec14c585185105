import type { Editor } from './editor.ts';
import { richEditor } from './rich-editor.ts';
import { selectedPositions } from './selection.ts';
import { textMapOf } from './text-map.ts';
import { type DomPosition, positionAt } from './text-position.ts';

/** An input event as the browser would send it. CKEditor takes its own selection where no place is named. */
function input(element: HTMLElement, inputType: string, data: string | null, at?: StaticRange): void {
  const init = { inputType, data, bubbles: true, composed: true, cancelable: true };
  element.dispatchEvent(new InputEvent('beforeinput', { ...init, ...(at ? { targetRanges: [at] } : {}) }));
}

function rangeBetween(start: DomPosition, end: DomPosition): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** Lines are soft breaks there. What is typed without replacing anything waits for the next event, so one more ends it. */
function writeAt(element: HTMLElement, place: StaticRange | undefined, replacement: string): void {
  for (const [index, line] of replacement.split('\n').entries()) {
    if (index > 0) input(element, 'insertLineBreak', null);
    if (index === 0 || line !== '') {
      input(element, 'insertReplacementText', line, index === 0 ? place : undefined);
    }
  }
  input(element, '', null);
}

/** Writes the old words over the stretch that differs: an undo step could take more with it than ours. */
function putBack(element: HTMLElement, before: string): void {
  const map = textMapOf(element);
  const { text } = map;
  let same = 0;
  while (same < Math.min(text.length, before.length) && text[same] === before[same]) same += 1;
  let end = 0;
  while (end < Math.min(text.length, before.length) - same && text.at(-1 - end) === before.at(-1 - end))
    end += 1;
  const place = rangeBetween(
    positionAt(map, element, same, 'start'),
    positionAt(map, element, text.length - end, 'end'),
  );
  writeAt(element, place, before.slice(same, before.length - end));
}

/**
 * CKEditor 5 (Teams): a change of the DOM is undone there (composers.md 9), but it takes `beforeinput` with the place it
 * is meant for, whoever sends it (ckeditor5-engine `InputObserver`, ckeditor5-typing `Input`, 48.5); proven in
 * test/dom/sites/chat.test.ts.
 */
export const ckeditor: Editor = richEditor({
  write(element, replacement) {
    const selected = selectedPositions(element);
    writeAt(element, selected ? rangeBetween(selected.start, selected.end) : undefined, replacement);
    return (before) => putBack(element, before);
  },
});
