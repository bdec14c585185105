/**
 * The plain interface that the always-loaded script carries: used until the full one has arrived, and in a script
 * orphaned by an update. The same roles and names, text and native controls only.
 */

import { copyText } from './copy.ts';
import { eachSecond } from './countdown.ts';
import css from './fallback.css?inline';
import { createFloating } from './floating.ts';
import { createModal } from './modal.ts';
import type { GuardUi, HoldView, ReviewView, Shown, StatusView } from './views.ts';
import { addressedTo, holdWords, secondsLeft, words } from './words.ts';

type Answers = readonly (readonly [words: string, answer: () => void])[];

const nothing: Shown<unknown> = { update() {}, close() {}, isVisible: () => true };

export const fallbackUi: GuardUi = {
  review,
  hold,
  status,
  chip: () => nothing,
  mark() {},
};

function review(view: ReviewView): Shown<ReviewView> {
  const modal = createModal(document, css, () => view.onKeepEditing());
  const dialog = element('dialog');
  dialog.setAttribute('aria-label', words.reviewTitle);
  const fill = (current: ReviewView) => {
    const answer = (act: () => void) => () => {
      modal.close();
      act();
    };
    const lines = [
      addressedTo(current.message),
      current.takeBack.line,
      ...(current.waiting ? [words.checking] : []),
      ...current.findings.map(({ title, reason }) => `${title}: ${reason}`),
      ...(current.incomplete ? [words.incomplete] : []),
      ...(current.spellingNotChecked ? [words.spellingNotChecked] : []),
    ];
    const answers: Answers = [
      [words.keepEditing, answer(current.onKeepEditing)],
      ...(current.canSendAnyway ? ([[words.sendAnyway, answer(current.onSendAnyway)]] as Answers) : []),
      ...(current.canLetItSit ? ([[words.letItSit, answer(current.onLetItSit)]] as Answers) : []),
    ];
    dialog.replaceChildren(
      element('h2', words.reviewTitle),
      ...lines.map((line) => element('p', line)),
      form(answers),
    );
    dialog.querySelector('button')?.setAttribute('autofocus', '');
  };
  fill(view);
  modal.root.append(dialog);
  modal.open();
  return { update: fill, close: modal.close, isVisible: modal.isVisible };
}

function hold(view: HoldView): Shown<HoldView> {
  const text = element('p');
  const { floating, section } = toast(view.anchor, text, view.onCancel);
  section.setAttribute('aria-label', words.holdTitle);
  section.append(element('p', view.takeBack.line), form(holdAnswers(view)));
  let stop = () => {};
  const count = ({ recipient, until, cooldown }: HoldView) => {
    stop();
    stop = eachSecond(until, (now) => {
      text.textContent = holdWords(recipient, secondsLeft(until, now), cooldown);
    });
    floating.place();
  };
  count(view);
  const close = () => {
    stop();
    floating.close();
  };
  return { update: count, close, isVisible: floating.isVisible };
}

function holdAnswers({ onCancel, onSendNow }: HoldView): Answers {
  return [[words.cancel, onCancel], ...(onSendNow ? ([[words.sendNow, onSendNow]] as Answers) : [])];
}

function status(view: StatusView): Shown<StatusView> {
  const text = element('p');
  const close = () => {
    clearTimeout(timer);
    floating.close();
  };
  const { floating, section } = toast(view.anchor, text, close);
  text.setAttribute('role', 'status');
  const { copyText: kept } = view;
  if (kept !== undefined || view.stays) {
    const copy: Answers = kept === undefined ? [] : [[words.copyText, () => void copyText(kept)]];
    section.append(form([...copy, [words.close, close]]));
  }
  const fill = (current: StatusView) => {
    text.textContent = current.text;
    floating.place();
  };
  fill(view);
  const timer = view.stays ? undefined : setTimeout(close, 6000);
  return { update: fill, close, isVisible: floating.isVisible };
}

function toast(anchor: HTMLElement | undefined, text: HTMLElement, onEscape: () => void) {
  const floating = createFloating({
    document,
    css,
    anchor,
    sides: ['above', 'below', 'start', 'end'],
    onEscape,
  });
  const section = element('section');
  section.append(text);
  floating.host.root.append(section);
  return { floating, section };
}

/** Buttons in one form: no click reaches us in a page, its submit does (shield.ts). */
function form(answers: Answers): HTMLFormElement {
  const buttons = answers.map(([name]) => element('button', name));
  const made = element('form');
  made.append(...buttons);
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    answers[buttons.indexOf(event.submitter as HTMLButtonElement)]?.[1]();
  });
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
