import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fullUi } from '../../../lib/page-ui/full/index.ts';
import { installShield } from '../../../lib/page-ui/index.ts';
import type { ChipView, Shown } from '../../../lib/page-ui/views.ts';
import type { Finding } from '../../../lib/review/finding.ts';
import { button, focused, ourRoot, select, selected } from './ours.ts';
import type { Stage } from './stage.ts';
import { setStage } from './stage.ts';
import { chipView, findings, reviewView } from './views.ts';

let stage: Stage;
let shown: Shown<ChipView> | undefined;

beforeEach(() => {
  installShield(window);
  stage = setStage();
});

afterEach(() => {
  shown?.close();
  shown = undefined;
  stage.clear();
});

describe('chip', () => {
  it('is a button of 28 px outside the editor that says how many there are', () => {
    shown = fullUi.chip(chipView(stage.composer));
    const pill = button('Second Look: 5 to look at');
    expect(pill.getBoundingClientRect().height).toBe(28);
    expect(pill.ariaExpanded).toBe('false');
    expect(pill.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      stage.composer.getBoundingClientRect().top,
    );
    expect(shown.isVisible()).toBe(true);
  });

  it('is out of sight while its composer is', async () => {
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    document.body.append(spacer);
    shown = fullUi.chip(chipView(stage.composer));
    window.scrollTo(0, 3000);
    await vi.waitFor(() => expect(shown?.isVisible()).toBe(false));
    window.scrollTo(0, 0);
    await vi.waitFor(() => expect(shown?.isVisible()).toBe(true));
    stage.composer.style.display = 'none';
    await vi.waitFor(() => expect(shown?.isVisible()).toBe(false));
    stage.composer.style.display = '';
    await vi.waitFor(() => expect(shown?.isVisible()).toBe(true));
  });

  it('moves nothing that is pointed at when more is found', async () => {
    shown = fullUi.chip(chipView(stage.composer, { findings: findings.slice(0, 1) }));
    await userEvent.click(button('Second Look'));
    await userEvent.hover(button('Ignore'));
    const place = () => button('Ignore').getBoundingClientRect().toJSON();
    const before = place();
    shown.update(chipView(stage.composer));
    expect(button('Second Look: 5 to look at').ariaExpanded).toBe('true');
    expect(place()).toEqual(before);
    await userEvent.hover(stage.editor);
    shown.update(chipView(stage.composer));
    expect(place()).not.toEqual(before);
  });

  it('puts what is found later behind what is listed, while its list is open', async () => {
    const [name, placeholder, blame] = findings as [Finding, Finding, Finding];
    const titles = () => [...ourRoot().querySelectorAll('.chip-title')].map((title) => title.textContent);
    shown = fullUi.chip(chipView(stage.composer, { findings: [placeholder, blame] }));
    await userEvent.click(button('Second Look'));
    shown.update(chipView(stage.composer, { findings: [name, placeholder, blame] }));
    expect(titles()).toEqual([
      expect.stringContaining('Leftover placeholder'),
      expect.stringContaining('Wrong name'),
      expect.stringContaining('Blame'),
    ]);
    await userEvent.click(button('Second Look'));
    shown.update(chipView(stage.composer, { findings: [name, placeholder, blame] }));
    await userEvent.click(button('Second Look'));
    expect(titles()[0]).toContain('Wrong name');
  });

  it('does not stand over the review dialog, and is there again afterwards', () => {
    const review = fullUi.review(reviewView());
    shown = fullUi.chip(chipView(stage.composer));
    const visibility = () => {
      const pill = ourRoot('.chip-pill').querySelector('.chip-pill');
      return pill?.checkVisibility({ visibilityProperty: true });
    };
    expect(visibility()).toBe(false);
    review.close();
    expect(visibility()).toBe(true);
    expect(shown.isVisible()).toBe(true);
  });

  it('covers no control of the page', () => {
    const subject = document.createElement('input');
    subject.style.cssText = 'box-sizing: border-box; width: 100%; height: 40px';
    stage.composer.before(subject);
    stage.composer.style.marginInline = '0 200px';
    shown = fullUi.chip(chipView(stage.composer));
    const pill = button('Second Look').getBoundingClientRect();
    const { bottom, top, right } = subject.getBoundingClientRect();
    expect(pill.top >= bottom || pill.bottom <= top || pill.left >= right).toBe(true);
  });

  it('covers no small button anywhere under it', () => {
    shown = fullUi.chip(chipView(stage.composer));
    const { left, right, top } = button('Second Look').getBoundingClientRect();
    const overlaps: number[] = [];
    for (let x = left; x + 24 <= right; x += 4) {
      shown.close();
      const small = document.createElement('button');
      small.style.cssText = `position: fixed; left: ${x}px; top: ${top + 2}px; width: 24px; height: 24px; padding: 0`;
      stage.composer.append(small);
      shown = fullUi.chip(chipView(stage.composer));
      const pill = button('Second Look').getBoundingClientRect();
      const box = small.getBoundingClientRect();
      if (pill.left < box.right && pill.right > box.left && pill.top < box.bottom && pill.bottom > box.top)
        overlaps.push(x - left);
      small.remove();
    }
    expect(overlaps).toEqual([]);
  });

  it('gives way to a menu that a press opens where it stands', async () => {
    shown = fullUi.chip(chipView(stage.composer));
    const { left, top, width, height } = button('Second Look').getBoundingClientRect();
    const menu = document.createElement('div');
    menu.innerHTML = '<div role="menuitem" tabindex="-1">Delete</div>';
    menu.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px`;
    const item = menu.firstElementChild as HTMLElement;
    item.style.height = `${height}px`;
    stage.send.addEventListener('click', () => stage.composer.append(menu));
    await userEvent.click(stage.send);
    await vi.waitFor(() => expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(item));
    expect(shown.isVisible()).toBe(true);
  });

  it('leaves a press to what the page has just moved under it', () => {
    shown = fullUi.chip(chipView(stage.composer));
    const { left, top, height } = button('Second Look').getBoundingClientRect();
    stage.composer.style.marginInlineEnd = '300px';
    const point = () => document.elementFromPoint(left + 20, top + height / 2);
    const pointed = point();
    pointed?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    expect(pointed?.hasAttribute('data-second-look')).toBe(true);
    expect(point()?.hasAttribute('data-second-look')).toBe(false);
  });

  it('says why something was not checked', () => {
    shown = fullUi.chip(chipView(stage.composer, { findings: [], notice: 'Spelling not checked.' }));
    expect(button('Second Look: Spelling not checked')).toBeTruthy();
  });

  it('opens and closes its list without taking the caret', async () => {
    select(stage.editor, 7);
    shown = fullUi.chip(chipView(stage.composer));
    await userEvent.click(button('Second Look'));
    expect(button('Second Look').ariaExpanded).toBe('true');
    expect(ourRoot().textContent).toContain('You wrote Gregory. This goes to Helena.');
    expect(focused()).toBe(stage.editor);
    expect(selected()).toEqual([7, 7]);
    await userEvent.click(button('Second Look'));
    expect(ourRoot().textContent).not.toContain('You wrote Gregory.');
  });

  it('keeps its list inside the window', async () => {
    shown = fullUi.chip(chipView(stage.composer));
    await userEvent.click(button('Second Look'));
    const list = ourRoot().querySelector('#chip-list')?.getBoundingClientRect();
    expect(list?.left).toBeGreaterThanOrEqual(0);
    expect(list?.top).toBeGreaterThanOrEqual(0);
    expect(list?.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  it('fixes with one click, the caret where it was', async () => {
    select(stage.editor, 7);
    const onFix = vi.fn(() => focused());
    shown = fullUi.chip(chipView(stage.composer, { onFix }));
    await userEvent.click(button('Second Look'));
    await userEvent.click(button('Replace with “Helena”'));
    expect(onFix).toHaveBeenCalledWith(findings[0], 0);
    expect(onFix.mock.results[0]?.value).toBe(stage.editor);
  });

  it('shows the quoted words in the draft when they are chosen', async () => {
    const onSelect = vi.fn();
    shown = fullUi.chip(chipView(stage.composer, { onSelect }));
    await userEvent.click(button('Second Look'));
    await userEvent.click(button('“Gregory”'));
    expect(onSelect).toHaveBeenCalledWith(findings[0]);
  });

  it('is reached with F6 and its list closed with Escape', async () => {
    select(stage.editor, 7);
    shown = fullUi.chip(chipView(stage.composer));
    await userEvent.keyboard('{F6}');
    expect(focused()).toBe(button('Second Look'));
    await userEvent.keyboard('{Enter}');
    expect(button('Second Look').ariaExpanded).toBe('true');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(button('“Gregory”'));
    await userEvent.keyboard('{Escape}');
    expect(button('Second Look').ariaExpanded).toBe('false');
    expect(focused()).toBe(stage.editor);
  });
});

describe('marks', () => {
  function rangeAt(start: number, end: number, text = stage.editor.firstChild): Range {
    const range = document.createRange();
    if (text) {
      range.setStart(text, start);
      range.setEnd(text, end);
    }
    return range;
  }

  it('highlights the exact words without touching the page, and leaves nothing behind', () => {
    const before = document.documentElement.outerHTML;
    fullUi.mark(stage.editor, [
      { range: rangeAt(5, 12), level: 'stop' },
      { range: rangeAt(15, 20), level: 'warn' },
    ]);
    const words = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
    expect(words).toEqual(['Gregory', 'thank']);
    expect(getComputedStyle(stage.editor, '::highlight(second-look-stop)').textDecorationStyle).toBe('wavy');
    expect(document.documentElement.outerHTML).toBe(before);
    fullUi.mark(stage.editor, []);
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('reaches into a shadow root, and keeps two editors apart', () => {
    const outlet = document.createElement('div');
    const root = outlet.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    inner.textContent = 'Dear Gregory';
    root.append(inner);
    document.body.append(outlet);
    fullUi.mark(stage.editor, [{ range: rangeAt(5, 12), level: 'stop' }]);
    fullUi.mark(inner, [{ range: rangeAt(5, 12, inner.firstChild), level: 'stop' }]);
    expect(CSS.highlights.get('second-look-stop')?.size).toBe(2);
    expect(getComputedStyle(inner, '::highlight(second-look-stop)').textDecorationStyle).toBe('wavy');
    fullUi.mark(stage.editor, []);
    expect(CSS.highlights.get('second-look-stop')?.size).toBe(1);
    fullUi.mark(inner, []);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it('steps aside for another checker', () => {
    document.body.append(document.createElement('grammarly-extension'));
    fullUi.mark(stage.editor, [{ range: rangeAt(5, 12), level: 'stop' }]);
    expect(CSS.highlights.size).toBe(0);
  });
});
