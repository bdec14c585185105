import { isRendered } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import { boxesIn, isInUse, roomy } from './boxes.ts';
import { isHeadLine, mailAround } from './mail.ts';
import { hasAny, nameWords } from './names.ts';
import { matchesMark, ruleFor } from './rules.ts';

export const controls =
  'button, [role="button"], input[type="submit"], input[type="image"], input[type="button"], a[role="button"]';

const submits = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';

const sendWords = ['send', 'sendbutton', 'btnsend', 'submit'];
/** Beside Send in many composers, with "send" in their names or the words on them. */
const otherWords = [
  'schedule',
  'later',
  'draft',
  'save',
  'attach',
  'file',
  'upload',
  'voice',
  'audio',
  'cancel',
  'discard',
  'delete',
  'preview',
  'resend',
  'gif',
  'emoji',
  'search',
];

/** How far around a box its Send can stand; a mail's often stands in a toolbar over its head. */
const mostSteps = { chat: 6, mail: 12 };

/**
 * What sends this box: what the person said or a watched send showed, else what is named so near it, else the submits
 * of its form, or the only button of it. Empty where nothing of that is there.
 */
export function sendControlsOf(box: HTMLElement): HTMLElement[] {
  const mark = ruleFor(box)?.send;
  if (mark) {
    const marked = nearest(box, (control) => matchesMark(control, mark), '*');
    if (marked.length > 0) return marked;
  }
  const named = namedSendNear(box);
  if (named.length > 0) return named;
  const form = box.closest('form');
  if (!form) return [];
  const all = [...form.querySelectorAll<HTMLElement>(controls)].filter(isRendered);
  const submitting = all.filter((control) => control.matches(submits) && !isOther(control));
  return submitting.length > 0 ? submitting : all.length === 1 ? all : [];
}

/** The controls nearest to the box that are named or called "Send". */
export function namedSendNear(box: HTMLElement): HTMLElement[] {
  return nearest(box, isNamedSend, controls);
}

function isNamedSend(control: HTMLElement): boolean {
  if (isOther(control)) return false;
  if (saysSend(control) || saysSendOnItself(control)) return true;
  const icons = [...control.querySelectorAll('svg, svg use, i, span, img')].slice(0, 8);
  return [control, ...icons].some(
    (part) =>
      hasAny(
        nameWords(part),
        sendWords.filter((word) => word !== 'submit'),
      ) || isSendIcon(part),
  );
}

function isOther(control: HTMLElement): boolean {
  return (
    hasAny(nameWords(control), otherWords) || control.matches('[aria-haspopup]:not([aria-haspopup="false"])')
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

/** The first part around the box in which some match; no further than where another message is written. */
function nearest(
  box: HTMLElement,
  matches: (control: HTMLElement) => boolean,
  selector: string,
): HTMLElement[] {
  const most = mailAround(box) ? mostSteps.mail : mostSteps.chat;
  let at = box.parentElement;
  for (let step = 0; at && step < most && !holdsOthers(at, box); step += 1) {
    const found = [...at.querySelectorAll<HTMLElement>(selector)].filter(
      (control) => !box.contains(control) && isRendered(control) && matches(control),
    );
    if (found.length > 0) return found;
    at = at.parentElement;
  }
  return [];
}

/** Another box of more than a line stands here: what is around both belongs to neither. */
export function holdsOthers(part: Element, box: HTMLElement): boolean {
  if (part.querySelector(roomy) === null) return false;
  return boxesIn(part).some(
    (other) => other !== box && other.matches(roomy) && isInUse(other) && !isHeadLine(other),
  );
}
