/** Whatever one can write more than a line in. */
export const anyBox = 'textarea, [contenteditable]:not([contenteditable="false"])';

/**
 * Whether the first box around a control is this one: a Send elsewhere on the page says nothing of it. What takes one line
 * beside a box of many is a field of the same message (the recipients of a mail), and no other box.
 */
export function isBeside(control: Element, box: Element): boolean {
  let around = control.parentElement;
  while (around && !holdsOtherThanField(around, box)) around = around.parentElement;
  const boxes = [...(around?.querySelectorAll(anyBox) ?? [])];
  return boxes.includes(box) && boxes.every((each) => box.contains(each) || isFieldBeside(each, box));
}

function holdsOtherThanField(around: Element, box: Element): boolean {
  return [...around.querySelectorAll(anyBox)].some((each) => !isFieldBeside(each, box));
}

const hasManyLines = (box: Element): boolean =>
  box.localName === 'textarea' || box.getAttribute('aria-multiline') === 'true';

function isFieldBeside(each: Element, box: Element): boolean {
  return each !== box && hasManyLines(box) && !hasManyLines(each);
}
