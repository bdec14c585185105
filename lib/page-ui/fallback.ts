/**
 * The plain interface that the always-loaded script carries: used until the full one has arrived, and in a script
 * orphaned by an update. The same roles and names; text and native controls only, for every byte runs on every page.
 */
import { copyText } from './copy.ts';
import { eachSecond } from './countdown.ts';
import css from './fallback.css?inline';
import { createFloating } from './floating.ts';
import { createModal } from './modal.ts';
import type { Place } from './place.ts';
import type { GuardUi, HoldView, ReviewView, Shown, StatusView } from './views.ts';
import { addressedTo, holdWords, words } from './words.ts';

type Answer = readonly [words: string, act: () => void];

const nothing: Shown<unknown> = { update() {}, close() {}, isVisible: () => true };

export const fallbackUi: GuardUi = { review, hold, status, chip: () => nothing, mark() {} };

function review(view: ReviewView): Shown<ReviewView> {
  let now = view;
  const modal = createModal(document, css, () => now.onKeepEditing());
  const dialog = element('dialog');
  dialog.ariaLabel = words.reviewTitle;
  const told = element('div');
  let offered = '';
  const update = (next: ReviewView) => {
    now = next;
    const { message, findings, takeBack, waiting, incomplete, spellingNotChecked } = next;
    const lines = [
      addressedTo(message),
      takeBack.line,
      waiting && words.checking,
      ...findings.map(({ title, reason }) => `${title}: ${reason}`),
      incomplete ? words.incomplete : !waiting && findings.length === 0 && words.nothingFound,
      spellingNotChecked && words.spellingNotChecked,
    ].filter((line) => line !== false);
    told.replaceChildren(...lines.map((line) => element('p', line)));
    const answers: Answer[] = [];
    if (next.canLetItSit) answers.push([words.letItSit, () => now.onLetItSit()]);
    if (next.onNewLine) answers.push([words.onlyNewLine, () => now.onNewLine?.()]);
    if (next.canSendAnyway) answers.push([words.sendAnyway, () => now.onSendAnyway()]);
    answers.push([words.keepEditing, () => now.onKeepEditing()]);
    // A button that is put anew has lost the focus, and the press that is on it.
    const offers = answers.map(([name]) => name).join();
    if (offers === offered) return;
    offered = offers;
    dialog.replaceChildren(element('h2', words.reviewTitle), told, form(answers, modal.close));
    dialog.querySelector('button:last-child')?.setAttribute('autofocus', '');
  };
  update(view);
  modal.root.append(dialog);
  modal.open();
  return { update, close: modal.close, isVisible: modal.isVisible };
}

function hold(view: HoldView): Shown<HoldView> {
  const answers: Answer[] = [[words.cancel, view.onCancel]];
  if (view.onSendNow) answers.push([words.sendNow, view.onSendNow]);
  const { say, section, floating } = toast(view.anchor, answers, view.onCancel, view.takeBack.line);
  section.ariaLabel = words.holdTitle;
  let stop = () => {};
  const update = (next: HoldView) => {
    stop();
    stop = eachSecond(next.until, (seconds) => say(holdWords(next.recipient, seconds, next.pressAgain)));
  };
  update(view);
  const close = () => {
    stop();
    floating.close();
  };
  return { update, close, isVisible: floating.isVisible };
}

function status(view: StatusView): Shown<StatusView> {
  const { copyText: kept } = view;
  const answers: Answer[] = [];
  if (kept) answers.push([words.copyText, () => void copyText(kept)]);
  if (view.stays) answers.push([words.close, () => close()]);
  const { say, section, floating } = toast(view.anchor, answers, () => close());
  section.role = 'status';
  const timer = view.stays ? 0 : setTimeout(() => close(), 6000);
  const close = () => {
    clearTimeout(timer);
    floating.close();
  };
  say(view.text);
  return { update: (next) => say(next.text), close, isVisible: floating.isVisible };
}

/** Straight above the composer, or below it where there is no room above. */
const aboveOrBelow: Place = (anchor, own, { viewport }) => ({
  x: Math.min(anchor.x, viewport.width - own.width),
  y: Math.min(
    anchor.y > own.height ? anchor.y - own.height : anchor.y + anchor.height,
    viewport.height - own.height,
  ),
});

function toast(anchor: HTMLElement | undefined, answers: readonly Answer[], onEscape: () => void, line = '') {
  const floating = createFloating({ document, css, anchor, place: aboveOrBelow, onEscape });
  const section = element('section');
  const text = element('p');
  section.append(text, element('p', line), form(answers));
  floating.host.root.append(section);
  const say = (said: string) => {
    text.textContent = said;
    floating.place();
  };
  return { floating, section, say };
}

/** Buttons in one form: no click reaches us in a page, its submit does (shield.ts). */
function form(answers: readonly Answer[], first?: () => void): HTMLFormElement {
  const buttons = answers.map(([name]) => element('button', name));
  const made = element('form');
  made.append(...buttons);
  made.onsubmit = (event) => {
    event.preventDefault();
    first?.();
    answers[buttons.indexOf(event.submitter as HTMLButtonElement)]?.[1]();
  };
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
