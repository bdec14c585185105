import { isRendered, standsBefore } from '../find.ts';
import { boxesIn, isInUse, roomy } from './boxes.ts';
import { controls, isOther, isWordless, namedParts } from './controls.ts';
import { isHeadLine, mailAround } from './mail.ts';
import { isNamedPart, isNamedSend } from './named-send.ts';
import { matchesMark, ruleFor } from './rules.ts';
import { noteBesideEmpty, unnamedSendOf } from './unnamed-send.ts';

const submits = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';

/** How far around a box its Send can stand; a mail's often stands in a toolbar over its head. */
const mostSteps = { part: 3, chat: 6, mail: 12 };

/**
 * What sends this box: what tells itself, else the one control without a name that came with the text, else the last of
 * several in its form, else the only one of its row. Empty where nothing of that is there.
 */
export function sendControlsOf(box: HTMLElement): HTMLElement[] {
  const told = toldSendsOf(box);
  if (told.length > 0) return told;
  const rows = rowsAround(box);
  const unnamed = unnamedSendOf(box, rows) ?? submitsOf(box).at(-1) ?? onlyControlOf(box, rows);
  return unnamed ? [unnamed] : [];
}

/** What alone can be pressed in the row of a box, and stands behind it. A picture with a label was told to be something else. */
function onlyControlOf(box: HTMLElement, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const [found = []] = rows.map(controlsIn).filter((each) => each.length > 0);
  const [control] = found;
  if (found.length !== 1 || !control || !standsBefore(box, control) || isOther(control)) return undefined;
  return isWordless(control) || showsWord(control) ? control : undefined;
}

/** Nothing can be pressed in the form or the row of this box: a key sends it, if anything does. */
export function standsAlone(box: HTMLElement): boolean {
  const [row = null] = rowsAround(box);
  return controlsIn(box.closest('form') ?? row).length === 0;
}

/** A word stands on something to press in the form or the nearest row: where none of them says Send, it may do anything else. */
export function hasOtherWord(box: HTMLElement): boolean {
  const [nearest = []] = [box.closest('form'), ...rowsAround(box)]
    .map(controlsIn)
    .filter((each) => each.length > 0);
  return nearest.some(showsWord);
}

function showsWord(control: HTMLElement): boolean {
  return /\p{L}{2}/u.test(control.textContent || control.getAttribute('value') || '');
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

function controlsIn(part: HTMLElement | null): HTMLElement[] {
  return part ? [...part.querySelectorAll<HTMLElement>(controls)].filter(isRendered) : [];
}

/** The controls nearest to the box that are named or called "Send"; else parts that are so named and show a hand. */
export function namedSendNear(box: HTMLElement): HTMLElement[] {
  const named = nearest(box, isNamedSend, controls);
  return named.length > 0 ? named : nearest(box, isNamedPart, namedParts, mostSteps.part);
}

/** The first part around the box in which some match. */
function nearest(
  box: HTMLElement,
  matches: (control: HTMLElement) => boolean,
  selector: string,
  steps?: number,
): HTMLElement[] {
  for (const row of rowsAround(box).slice(0, steps)) {
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
