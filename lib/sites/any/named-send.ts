import { saysSend } from '../send-labels.ts';
import { roomy } from './boxes.ts';
import { controls, isOther, namedParts } from './controls.ts';
import { hasAny, nameWords } from './names.ts';
import { isSendDrawing } from './send-icons.ts';

const namedSend = ['send', 'sendbutton', 'btnsend', 'sendbtn'];

/** A part that is no control by its markup, with a hand over it: the outermost that is so named. */
export function isNamedPart(part: HTMLElement): boolean {
  const isInner = part.parentElement?.matches(namedParts) && isNamedPart(part.parentElement);
  if (isInner || !hasAny(nameWords(part), namedSend) || isOther(part)) return false;
  return getComputedStyle(part).cursor === 'pointer' && !part.querySelector(`${controls}, ${roomy}`);
}

/** Its names, its icon or its words say that it sends. */
export function isNamedSend(control: HTMLElement): boolean {
  if (isOther(control)) return false;
  if (saysSend(control) || saysSendOnItself(control)) return true;
  const icons = [...control.querySelectorAll('svg, svg *, i, span, img')].slice(0, 8);
  return [control, ...icons].some(
    (part) => hasAny(nameWords(part), namedSend) || isSendIcon(part) || isSendDrawing(part),
  );
}

/** `<input type="submit" value="Send">`, and a button that says it only in its tooltip. */
function saysSendOnItself(control: HTMLElement): boolean {
  const words = [control.getAttribute('value'), control.getAttribute('title')];
  return words.some((each) => each !== null && saysSend(labelled(control, each)));
}

function labelled(control: HTMLElement, words: string): Element {
  const label = control.ownerDocument.createElement('span');
  label.textContent = words;
  return label;
}

function isSendIcon(part: Element): boolean {
  const address =
    part.getAttribute('href') ?? part.getAttribute('xlink:href') ?? part.getAttribute('src') ?? '';
  return (
    /(^|[^a-z])(send|paper-?plane)([^a-z]|$)/i.test(address.slice(-60)) ||
    /paper-?plane/.test(part.getAttribute('class') ?? '')
  );
}
