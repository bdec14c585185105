import { isRendered } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import { boxesIn, isInUse, roomy } from './boxes.ts';
import { controls, isOther, isWordless } from './controls.ts';
import { isHeadLine, mailAround } from './mail.ts';
import { hasAny, nameWords } from './names.ts';
import { matchesMark, ruleFor } from './rules.ts';
import { isSendDrawing } from './send-icons.ts';
import { noteBesideEmpty, unnamedSendOf } from './unnamed-send.ts';

const submits = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';

const sendWords = ['send', 'sendbutton', 'btnsend', 'submit'];
/** How far around a box its Send can stand; a mail's often stands in a toolbar over its head. */
const mostSteps = { chat: 6, mail: 12 };

/**
 * What sends this box: what tells itself, else the one control without a name that came with the text, else the last of
 * several in its form. Empty where nothing of that is there.
 */
export function sendControlsOf(box: HTMLElement): HTMLElement[] {
  const told = toldSendsOf(box);
  if (told.length > 0) return told;
  const unnamed = unnamedSendOf(box, rowsAround(box)) ?? submitsOf(box).at(-1);
  return unnamed ? [unnamed] : [];
}

/** Call it whenever the box is seen empty: what is there then is none of the Sends that come with the text. */
export function noteEmpty(box: HTMLElement): void {
  noteBesideEmpty(box, rowsAround(box));
}

/**
 * What the person said or a watched send showed, else what is named so near the box, else the submits of its form, or the
 * only button of it.
 */
export function toldSendsOf(box: HTMLElement): HTMLElement[] {
  const mark = ruleFor(box)?.send;
  if (mark) {
    const marked = nearest(box, (control) => matchesMark(control, mark), '*');
    if (marked.length > 0) return marked;
  }
  const named = namedSendNear(box);
  if (named.length > 0) return named;
  const submitting = submitsOf(box);
  // Every button submits unless it says otherwise: of several without a word none tells that it sends.
  if (submitting.length > 1 && submitting.every(isWordless)) return [];
  if (submitting.length > 0) return submitting;
  const all = controlsIn(box.closest('form'));
  return all.length === 1 ? all : [];
}

function submitsOf(box: HTMLElement): HTMLElement[] {
  return controlsIn(box.closest('form')).filter((control) => control.matches(submits) && !isOther(control));
}

function controlsIn(form: HTMLFormElement | null): HTMLElement[] {
  return form ? [...form.querySelectorAll<HTMLElement>(controls)].filter(isRendered) : [];
}

/** The controls nearest to the box that are named or called "Send". */
export function namedSendNear(box: HTMLElement): HTMLElement[] {
  return nearest(box, isNamedSend, controls);
}

function isNamedSend(control: HTMLElement): boolean {
  if (isOther(control)) return false;
  if (saysSend(control) || saysSendOnItself(control)) return true;
  const icons = [...control.querySelectorAll('svg, svg *, i, span, img')].slice(0, 8);
  return [control, ...icons].some(
    (part) =>
      hasAny(
        nameWords(part),
        sendWords.filter((word) => word !== 'submit'),
      ) ||
      isSendIcon(part) ||
      isSendDrawing(part),
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

/** The first part around the box in which some match. */
function nearest(
  box: HTMLElement,
  matches: (control: HTMLElement) => boolean,
  selector: string,
): HTMLElement[] {
  for (const row of rowsAround(box)) {
    const found = [row, ...framesBeside(box, row)]
      .flatMap((part) => [...part.querySelectorAll<HTMLElement>(selector)])
      .filter((control) => !box.contains(control) && isRendered(control) && matches(control));
    if (found.length > 0) return found;
  }
  return [];
}

/** A mail's toolbar may be a frame of its own, beside the text or the frame that it is written in; none with a text of its own. */
function framesBeside(box: HTMLElement, row: HTMLElement): HTMLElement[] {
  if (mailAround(box) === null) return [];
  const pages = [...row.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap(
    ({ contentDocument }) => contentDocument?.documentElement ?? [],
  );
  return pages.filter((page) => page.ownerDocument !== box.ownerDocument && !holdsOthers(page, box));
}

/**
 * The parts around the box, from within; no further than where another message is written. A mail's toolbar may stand in
 * the page around the frame that the mail is written in.
 */
function rowsAround(box: HTMLElement): HTMLElement[] {
  const isMail = mailAround(box) !== null;
  const most = isMail ? mostSteps.mail : mostSteps.chat;
  const rows: HTMLElement[] = [];
  let at = box.parentElement;
  for (let step = 0; at && step < most && !holdsOthers(at, box); step += 1) {
    rows.push(at);
    at = at.parentElement ?? (isMail ? frameAround(at) : null);
  }
  return rows;
}

/** The frame, in a page of the same origin, that this element's document is shown in. */
function frameAround(element: Element): HTMLElement | null {
  return (element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined) ?? null;
}

/** Another box of more than a line stands here: what is around both belongs to neither. */
export function holdsOthers(part: Element, box: HTMLElement): boolean {
  if (part.querySelector(roomy) === null) return false;
  return boxesIn(part).some(
    (other) => other !== box && other.matches(roomy) && isInUse(other) && !isHeadLine(other),
  );
}
