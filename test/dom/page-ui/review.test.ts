import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fallbackUi } from '../../../lib/page-ui/fallback.ts';
import { fullUi } from '../../../lib/page-ui/full/index.ts';
import { installShield } from '../../../lib/page-ui/index.ts';
import type { ReviewView, Shown } from '../../../lib/page-ui/views.ts';
import type { Finding } from '../../../lib/review/finding.ts';
import {
  button,
  buttonNames,
  focused,
  isShown,
  ourRoot,
  recordPageEvents,
  select,
  selected,
} from './ours.ts';
import type { Stage } from './stage.ts';
import { setStage } from './stage.ts';
import { findings, reviewView } from './views.ts';

const pageTypes = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'mousemove', 'wheel'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focus', 'blur', 'focusin', 'focusout'],
];

let stage: Stage;
let shown: Shown<ReviewView> | undefined;

beforeEach(() => {
  installShield(window);
  stage = setStage();
});

afterEach(() => {
  shown?.close();
  shown = undefined;
  stage.clear();
});

function answers() {
  return {
    onKeepEditing: vi.fn(),
    onSendAnyway: vi.fn(),
    onLetItSit: vi.fn(),
    onFix: vi.fn(),
    onIgnore: vi.fn(),
    onAddToDictionary: vi.fn(),
  };
}

/** Where these buttons stand once nothing moves any more. */
function placesOf(...names: readonly string[]) {
  for (const animation of document.getAnimations()) animation.finish();
  return names.map((name) => button(name).getBoundingClientRect().toJSON());
}

describe.each([
  ['full', fullUi],
  ['fallback', fallbackUi],
])('review, %s', (_name, ui) => {
  it('is a modal dialog with its name, and "Keep editing" has the focus', () => {
    shown = ui.review(reviewView());
    const dialog = ourRoot().querySelector('dialog');
    expect(dialog?.matches(':modal')).toBe(true);
    expect(dialog?.ariaLabel ?? ourRoot().querySelector('#review-title')?.textContent).toBe(
      'Before you send',
    );
    expect(shown.isVisible()).toBe(true);
    expect(focused()?.textContent).toBe('Keep editing');
    expect(buttonNames()).toEqual(expect.arrayContaining(['Keep editing', 'Send anyway', 'Let it sit']));
  });

  it('keeps Tab inside, from the last button to the first and back', async () => {
    shown = ui.review(reviewView());
    const reached: string[] = [];
    do {
      await userEvent.keyboard('{Tab}');
      reached.push(focused()?.closest('main, body') ? 'page' : (focused()?.textContent ?? ''));
    } while (reached.length < 20 && reached.at(-1) !== 'Keep editing');
    expect(reached).not.toContain('page');
    expect(reached).toEqual(expect.arrayContaining(['Let it sit', 'Send anyway', 'Keep editing']));
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}'.repeat(reached.length));
    expect(focused()?.textContent).toBe('Keep editing');
  });

  it('leaves its answers where they are when more is found and when less is', async () => {
    await page.viewport(1000, 800);
    shown = ui.review(reviewView({ findings: [], waiting: true }));
    const before = placesOf('Send anyway', 'Keep editing');
    shown.update(reviewView());
    expect(placesOf('Send anyway', 'Keep editing')).toEqual(before);
    shown.update(reviewView({ findings: [] }));
    expect(placesOf('Send anyway', 'Keep editing')).toEqual(before);
    expect(shown.isVisible()).toBe(true);
    await page.viewport(414, 896);
  });

  it('takes Escape as "Keep editing", once, and puts focus and selection back', async () => {
    select(stage.editor, 5, 12);
    const callbacks = answers();
    shown = ui.review(reviewView(callbacks));
    const page = recordPageEvents(pageTypes);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(callbacks.onKeepEditing).toHaveBeenCalledOnce());
    page.stop();
    expect(isShown()).toBe(false);
    expect(focused()).toBe(stage.editor);
    expect(selected()).toEqual([5, 12]);
    expect(page.seen).toEqual([]);
    expect(callbacks.onSendAnyway).not.toHaveBeenCalled();
  });

  it('answers "Send anyway" to the keyboard, and the page sees nothing of the keys', async () => {
    select(stage.editor, 3);
    const callbacks = answers();
    shown = ui.review(reviewView(callbacks));
    const page = recordPageEvents(pageTypes);
    button('Send anyway').focus();
    await userEvent.keyboard('{Enter}');
    page.stop();
    expect(callbacks.onSendAnyway).toHaveBeenCalledOnce();
    expect(callbacks.onKeepEditing).not.toHaveBeenCalled();
    expect(isShown()).toBe(false);
    expect(page.seen).toEqual([]);
    expect(stage.editor.textContent).toMatch(/^Dear Gregory,\n/u);
  });

  it('answers to the mouse, and the page sees no press', async () => {
    const callbacks = answers();
    shown = ui.review(reviewView(callbacks));
    const page = recordPageEvents(pageTypes.filter((type) => type !== 'mousemove'));
    await userEvent.click(button('Let it sit'));
    page.stop();
    expect(callbacks.onLetItSit).toHaveBeenCalledOnce();
    expect(page.seen).toEqual([]);
  });

  it('keeps a button in its place, with the focus it has, when there is more to tell', () => {
    const shownReview = ui.review(reviewView());
    shown = shownReview;
    const button = [...ourRoot().querySelectorAll('button')].find(
      (each) => each.textContent === 'Send anyway',
    );
    button?.focus();
    shownReview.update(reviewView({ spellingNotChecked: true, incomplete: true }));
    expect(button?.isConnected).toBe(true);
    expect(focused()).toBe(button);
  });

  it('is not answered by the Enter that is still held down from sending', async () => {
    const callbacks = answers();
    select(stage.editor, 0);
    stage.editor.addEventListener('keydown', (event) => {
      event.preventDefault();
      shown ??= ui.review(reviewView(callbacks));
    });
    await userEvent.keyboard('{Enter>4/}');
    expect(callbacks.onKeepEditing).not.toHaveBeenCalled();
    expect(shown?.isVisible()).toBe(true);
  });

  it('shows markup in a message as text', () => {
    const text = '<img src=x onerror="document.title=1"><b>Dear</b> &amp; all';
    const first = findings[0];
    if (!first) throw new Error('no finding');
    const hostile = {
      ...first,
      quote: '<b>Dear</b>',
      range: { start: 36, end: 47 },
      title: '<i>t</i>',
      reason: '<u>r</u>',
    };
    const { message } = reviewView();
    shown = ui.review(
      reviewView({ message: { ...message, text, subject: '<s>s</s>' }, findings: [hostile] }),
    );
    expect(ourRoot().querySelector('img, b, i, u, s')).toBeNull();
    expect(ourRoot().textContent).toContain('<i>t</i>');
    expect(ourRoot().textContent).toContain('<u>r</u>');
  });

  it('hides "Send anyway" and "Let it sit" where they may not be chosen', () => {
    shown = ui.review(reviewView({ canSendAnyway: false, canLetItSit: false }));
    expect(buttonNames()).toContain('Keep editing');
    expect(buttonNames().join()).not.toMatch(/Send anyway|Let it sit/u);
  });

  it('says what could not be checked', () => {
    shown = ui.review(reviewView({ incomplete: true, spellingNotChecked: true, waiting: false }));
    expect(ourRoot().textContent).toContain('Some checks could not run.');
    expect(ourRoot().textContent).toContain('Spelling not checked.');
  });

  it('says that nothing was found once what was late has found nothing', () => {
    shown = ui.review(reviewView({ findings: [], incomplete: true, waiting: false }));
    expect(ourRoot().textContent).not.toContain('The checks found nothing.');
    shown.update(reviewView({ findings: [], incomplete: false, waiting: false }));
    expect(ourRoot().textContent).not.toContain('Some checks could not run.');
    expect(ourRoot().textContent).toContain('The checks found nothing.');
  });
});

describe('review, full', () => {
  it.each([
    [414, 896],
    [1000, 800],
  ])(
    'moves no button at %i × %i while checks come in, and gets smaller by an answer only',
    async (...size) => {
      await page.viewport(...size);
      const one = findings.slice(0, 1);
      shown = fullUi.review(reviewView({ findings: one, waiting: true }));
      const buttons = ['Replace with “Helena”', 'Ignore', 'Why?', 'Send anyway', 'Keep editing'];
      const before = placesOf(...buttons);
      shown.update(reviewView({ findings: one }));
      expect(placesOf(...buttons)).toEqual(before);
      shown.update(reviewView({ waiting: true }));
      shown.update(reviewView());
      expect(placesOf(...buttons)).toEqual(before);
      const height = () => ourRoot().querySelector('dialog')?.offsetHeight ?? 0;
      const tall = height();
      await userEvent.click(button('Ignore'));
      shown.update(reviewView({ findings: [] }));
      expect(height()).toBeLessThan(tall);
      await page.viewport(414, 896);
    },
  );

  it('keeps the finding that is open where a later one of its level would stand before it', () => {
    const [name, placeholder, ...others] = findings as [Finding, Finding, ...Finding[]];
    const first = () => ourRoot().querySelector('.finding')?.textContent;
    shown = fullUi.review(reviewView({ findings: [placeholder, ...others] }));
    shown.update(reviewView({ findings: [name, placeholder, ...others] }));
    expect(first()).toContain('Leftover placeholder');
    shown.update(reviewView({ findings: [name, ...others] }));
    expect(first()).toContain('Wrong name');
  });

  it('gives a fix to the guard with the dialog closed and the selection back', async () => {
    select(stage.editor, 5, 12);
    const atFix = vi.fn(() => ({ shown: isShown(), focus: focused(), selection: selected() }));
    shown = fullUi.review(reviewView({ onFix: atFix }));
    await userEvent.click(button('Replace with “Helena”'));
    expect(atFix).toHaveBeenCalledWith(findings[0], 0);
    expect(atFix.mock.results[0]?.value).toEqual({ shown: false, focus: stage.editor, selection: [5, 12] });
  });

  it('stays open for "Ignore" and "Add to dictionary", and shows what is left', async () => {
    const callbacks = answers();
    shown = fullUi.review(reviewView(callbacks));
    await userEvent.click(button('Ignore'));
    expect(callbacks.onIgnore).toHaveBeenCalledWith(findings[0]);
    expect(shown.isVisible()).toBe(true);
    shown.update(reviewView({ ...callbacks, findings: findings.slice(3, 4) }));
    expect(ourRoot().textContent).not.toContain('Wrong name');
    await userEvent.click(button('Add to dictionary'));
    expect(callbacks.onAddToDictionary).toHaveBeenCalledWith(findings[3]);
  });

  it('is in the middle of the window again when the person unfolds something', async () => {
    await page.viewport(1000, 700);
    shown = fullUi.review(reviewView());
    const dialog = ourRoot().querySelector('dialog');
    const middle = () => {
      const { top, bottom } = dialog?.getBoundingClientRect() ?? new DOMRect();
      return Math.round(top + bottom);
    };
    const height = () => dialog?.offsetHeight ?? 0;
    placesOf();
    const before = height();
    ourRoot().querySelector<HTMLElement>('.review-more summary')?.click();
    await vi.waitFor(() => expect(height()).toBeGreaterThan(before));
    await vi.waitFor(() => expect(middle()).toBe(700));
    await page.viewport(414, 896);
  });

  it('folds all but the most serious finding', async () => {
    shown = fullUi.review(reviewView());
    expect(buttonNames().filter((name) => name === 'Ignore')).toHaveLength(1);
    const summary = ourRoot().querySelector('summary');
    expect(summary?.textContent).toBe('4 more');
    if (summary) await userEvent.click(summary);
    expect(buttonNames().filter((name) => name === 'Ignore')).toHaveLength(5);
  });

  it('opens the facts about taking it back from "Why?"', async () => {
    shown = fullUi.review(reviewView());
    const why = button('Why?');
    expect(why.ariaExpanded).toBe('false');
    await userEvent.click(why);
    expect(button('Why?').ariaExpanded).toBe('true');
    expect(ourRoot().textContent).toContain('Low: the sources split');
    expect(ourRoot().querySelector('a')?.rel).toBe('noreferrer noopener');
  });

  it('keeps the keyboard among the findings when one of them goes', async () => {
    shown = fullUi.review(
      reviewView({ onIgnore: () => shown?.update(reviewView({ findings: findings.slice(1) })) }),
    );
    button('Ignore').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(button('Remove “{{company}}”'));
  });

  it('scrolls the draft to the words of the finding that is pointed at or has the focus', async () => {
    const { message } = reviewView();
    const text = `Dear Gregory,\n${'And so on.\n'.repeat(60)}Yours, {{company}}`;
    const at = text.indexOf('{{company}}');
    const [wrongName, placeholder] = findings;
    if (!wrongName || !placeholder) throw new Error('no findings');
    const last = { ...placeholder, range: { start: at, end: at + placeholder.quote.length } };
    shown = fullUi.review(reviewView({ message: { ...message, text }, findings: [last, wrongName] }));
    const draft = ourRoot().querySelector('.draft');
    const inView = (index: number) => {
      const words = ourRoot().querySelector(`[data-findings~="${index}"]`)?.getBoundingClientRect();
      const box = draft?.getBoundingClientRect();
      return words && box && words.top >= box.top && words.bottom <= box.bottom;
    };
    expect(inView(0)).toBe(true);
    const summary = ourRoot().querySelector('summary');
    if (summary) await userEvent.click(summary);
    await userEvent.hover(ourRoot().querySelector('[data-finding="1"]') ?? document.body);
    await vi.waitFor(() => expect(inView(1)).toBe(true));
    expect(inView(0)).toBe(false);
    button('Keep editing').focus();
    while (focused() !== button('Remove')) await userEvent.keyboard('{Tab}');
    expect(inView(0)).toBe(true);
  });

  it('lights up the words of the finding under the pointer, and the finding of the words', async () => {
    shown = fullUi.review(reviewView());
    const words = ourRoot().querySelector<HTMLElement>('[data-findings~="0"]');
    const card = ourRoot().querySelector<HTMLElement>('[data-finding="0"]');
    if (!words || !card) throw new Error('not marked');
    const [wordsAtRest, cardAtRest] = [
      getComputedStyle(words).boxShadow,
      getComputedStyle(card).backgroundColor,
    ];
    await userEvent.hover(card);
    await vi.waitFor(() => expect(getComputedStyle(words).boxShadow).not.toBe(wordsAtRest));
    await userEvent.hover(words);
    await vi.waitFor(() => expect(getComputedStyle(card).backgroundColor).not.toBe(cardAtRest));
  });

  it('offers to copy where the draft cannot be written', () => {
    shown = fullUi.review(reviewView({ copyOnly: true }));
    expect(buttonNames()).toContain('Copy “Helena”');
    expect(buttonNames().join()).not.toContain('Replace with');
  });
});
