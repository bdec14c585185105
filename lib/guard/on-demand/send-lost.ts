import type { Composer } from '../../sites/site.ts';

const anyBox = 'textarea, [contenteditable]:not([contenteditable="false"])';

/**
 * Asked when a message goes: true where only a loose look finds what sends it. The site's own mark of its Send is gone then,
 * and a click on it would not be seen.
 */
export function isSendLost(composer: Composer): boolean {
  const { surface, editor } = composer;
  if (!surface.looseSendControl || surface.sendControls(composer).length > 0) return false;
  const loose = surface.looseSendControl(composer);
  return loose !== null && isBeside(loose, editor);
}

/** Whether the first box around a control is this editor: a Send elsewhere on the page says nothing of this one. */
function isBeside(control: Element, editor: Element): boolean {
  let around = control.parentElement;
  while (around && !around.querySelector(anyBox)) around = around.parentElement;
  const boxes = [...(around?.querySelectorAll(anyBox) ?? [])];
  return boxes.includes(editor) && boxes.every((each) => each === editor || editor.contains(each));
}
