import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fullUi } from '../../../lib/page-ui/full/index.ts';
import { warmUp } from '../../../lib/page-ui/full/warm-up.tsx';
import { createHost } from '../../../lib/page-ui/host.ts';
import { currentUi, handover, installShield, registerFullUi } from '../../../lib/page-ui/index.ts';
import type { GuardUi, ReviewView, Shown } from '../../../lib/page-ui/views.ts';
import { button, focused, isShown, ourRoot, recordPageEvents, select, selected } from './ours.ts';
import type { Stage } from './stage.ts';
import { setStage } from './stage.ts';
import { chipView, holdView, reviewView, statusView } from './views.ts';

let stage: Stage;
let shown: Shown<ReviewView> | undefined;

beforeEach(() => {
  installShield(window);
  stage = setStage();
});

afterEach(() => {
  shown?.close();
  shown = undefined;
  handover().full = null;
  stage.clear();
});

function pageRule(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.body.append(style);
}

/** One press of the mouse, the first or the second of a double click. */
function press(target: HTMLElement, detail: number): void {
  for (const type of ['mousedown', 'click']) {
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail }));
  }
}

describe('a page that fights back', () => {
  it.each([
    'div:empty { display: none !important }',
    'html > div { display: none !important; opacity: 0 !important; visibility: hidden !important }',
    'div { transform: scale(0) !important; pointer-events: none !important; clip-path: inset(50%) !important }',
    'html > * { transition: all 9s !important; translate: -9999px !important }',
    '@layer a { html > div { display: none !important; content-visibility: hidden !important } }',
    '[popover] { display: none !important }',
  ])('cannot hide anything by a rule: %s', (rule) => {
    pageRule(rule);
    for (const each of [
      fullUi.review(reviewView()),
      fullUi.hold(holdView(stage.composer)),
      fullUi.chip(chipView(stage.composer)),
      fullUi.status(statusView()),
    ]) {
      expect(each.isVisible()).toBe(true);
      each.close();
    }
  });

  it('cannot leave the page unusable behind a dialog that cannot be seen', async () => {
    pageRule('html { content-visibility: hidden }');
    const onKeepEditing = vi.fn();
    shown = fullUi.review(reviewView({ onKeepEditing }));
    expect(shown.isVisible()).toBe(false);
    await vi.waitFor(() => expect(onKeepEditing).toHaveBeenCalledOnce());
    expect(isShown()).toBe(false);
    expect(document.querySelector(':modal')).toBeNull();
  });

  it('gets the dialog back after removing it', async () => {
    shown = fullUi.review(reviewView());
    document.querySelector('[data-second-look]')?.remove();
    await vi.waitFor(() => expect(shown?.isVisible()).toBe(true));
    expect(focused()?.textContent).toBe('Keep editing');
  });

  it('gets the person back to writing when it removes the dialog again and again', async () => {
    const onKeepEditing = vi.fn();
    const remover = new MutationObserver(() => document.querySelector('[data-second-look]')?.remove());
    remover.observe(document.documentElement, { childList: true });
    shown = fullUi.review(reviewView({ onKeepEditing }));
    await vi.waitFor(() => expect(onKeepEditing).toHaveBeenCalledOnce());
    remover.disconnect();
    expect(document.querySelector(':modal')).toBeNull();
    expect(handover().surfaces.size).toBe(0);
  });

  it('cannot answer us with events of its own', () => {
    const onCancel = vi.fn();
    const hold = fullUi.hold(holdView(stage.composer, { onCancel }));
    select(stage.editor, 2);
    for (const key of ['F6', 'Escape']) {
      for (const target of [stage.editor, document.querySelector('[data-second-look]')]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    }
    expect(onCancel).not.toHaveBeenCalled();
    expect(focused()).toBe(stage.editor);
    hold.close();
  });

  it('gets the dialog back after restyling it', async () => {
    shown = fullUi.review(reviewView());
    const host = document.querySelector<HTMLElement>('[data-second-look]');
    host?.style.setProperty('display', 'none', 'important');
    host?.setAttribute('inert', '');
    expect(shown.isVisible()).toBe(false);
    await vi.waitFor(() => expect(shown?.isVisible()).toBe(true));
  });

  it('cannot put its own modal over ours for longer than until the next press', async () => {
    shown = fullUi.review(reviewView());
    const over = document.createElement('dialog');
    over.textContent = 'Subscribe';
    document.body.append(over);
    over.showModal();
    expect(shown.isVisible()).toBe(false);
    await userEvent.keyboard('a');
    expect(shown.isVisible()).toBe(true);
  });

  it('does not see the rest of a key that answered us', async () => {
    const page = recordPageEvents(['keydown', 'keypress', 'keyup', 'beforeinput']);
    select(stage.editor, 0);
    shown = fullUi.review(reviewView());
    await userEvent.keyboard('{Enter>4/}');
    page.stop();
    expect(isShown()).toBe(false);
    expect(focused()).toBe(stage.editor);
    expect(page.seen).toEqual([]);
    expect(stage.editor.textContent).toMatch(/^Dear Gregory,\n/u);
  });

  it('does not see keys while a dialog waits, even when the focus has left it', async () => {
    shown = fullUi.review(reviewView());
    const page = recordPageEvents(['keydown', 'keypress', 'keyup']);
    const inside = focused();
    if (inside instanceof HTMLElement) inside.blur();
    expect(focused()).toBe(document.body);
    await userEvent.keyboard('jk');
    page.stop();
    expect(page.seen).toEqual([]);
  });

  it('does not see the second half of a double click on us', () => {
    shown = fullUi.review(reviewView());
    const page = recordPageEvents(['mousedown', 'click', 'dblclick']);
    press(button('Keep editing'), 1);
    expect(isShown()).toBe(false);
    press(stage.send, 2);
    expect(page.seen).toEqual([]);
    press(stage.send, 1);
    page.stop();
    expect(page.seen).toEqual(['mousedown:button', 'click:button']);
  });

  it('does not answer us with the second half of a double click on its own button', () => {
    stage.send.addEventListener('click', () => {
      shown ??= fullUi.review(reviewView());
    });
    press(stage.send, 1);
    press(button('Send anyway'), 2);
    expect(shown?.isVisible()).toBe(true);
    press(button('Send anyway'), 1);
    expect(isShown()).toBe(false);
  });

  it('sees its own events as before while something is shown', async () => {
    const hold = fullUi.hold(holdView(stage.composer));
    const page = recordPageEvents(['click', 'keydown', 'focusin']);
    await userEvent.click(stage.editor);
    await userEvent.keyboard('x');
    page.stop();
    hold.close();
    expect(page.seen).toEqual(['focusin:editor', 'click:editor', 'keydown:editor']);
  });

  it('is shielded again after document.open()', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const view = frame.contentWindow as Window & typeof globalThis;
    const remove = vi.spyOn(view, 'addEventListener');
    installShield(view);
    const once = remove.mock.calls.length;
    view.document.open();
    view.document.write('<p>new</p>');
    view.document.close();
    await vi.waitFor(() => expect(remove.mock.calls.length).toBeGreaterThanOrEqual(2 * once));
  });
});

it('comes back after document.open()', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inside = frame.contentDocument;
  if (!inside) throw new Error('no document');
  const surface = { shownAt: 0, modal: false };
  const host = createHost({ document: inside, css: '', surface, floats: true });
  host.attach();
  inside.open();
  inside.write('<!doctype html><p>Another page</p>');
  inside.close();
  await vi.waitFor(() => expect(host.element.matches(':popover-open')).toBe(true));
  expect(inside.documentElement.contains(host.element)).toBe(true);
  host.detach();
});

describe('focus', () => {
  it('goes back to a selection in a shadow root, and to one in a field', async () => {
    const outlet = document.createElement('div');
    const root = outlet.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    inner.contentEditable = 'true';
    inner.textContent = 'Dear Gregory';
    const field = document.createElement('textarea');
    field.value = 'A subject';
    root.append(inner);
    document.body.append(outlet, field);

    inner.focus();
    document.getSelection()?.setBaseAndExtent(inner.firstChild as Text, 5, inner.firstChild as Text, 12);
    shown = fullUi.review(reviewView());
    await userEvent.click(button('Keep editing'));
    expect(focused()).toBe(inner);
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    expect([range?.startOffset, range?.endOffset]).toEqual([5, 12]);

    field.focus();
    field.setSelectionRange(2, 9, 'backward');
    shown = fullUi.review(reviewView());
    await userEvent.click(button('Keep editing'));
    expect(focused()).toBe(field);
    expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).toEqual([2, 9, 'backward']);
  });

  it('keeps the direction of a selection', async () => {
    stage.editor.focus();
    const text = stage.editor.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 12, text, 5);
    shown = fullUi.review(reviewView());
    await userEvent.click(button('Keep editing'));
    expect(selected()).toEqual([12, 5]);
  });
});

describe('currentUi', () => {
  it('is the plain interface until the full one has arrived', () => {
    shown = currentUi().review(reviewView());
    expect(ourRoot().querySelector('.review')).toBeNull();
    shown.close();
    registerFullUi(fullUi);
    shown = currentUi().review(reviewView());
    expect(ourRoot().querySelector('.review')).not.toBeNull();
  });

  it('lets a passing status go when there is something newer to show, and keeps one that stays', () => {
    registerFullUi(fullUi);
    const said = () =>
      [...document.querySelectorAll('[data-second-look]')].map((host) => host.shadowRoot?.textContent);
    currentUi().status(statusView({ text: 'Not sent.', stays: false }));
    const kept = currentUi().status(statusView({ text: 'Not sent to Helena.', stays: true }));
    expect(said()).toEqual([expect.stringContaining('Not sent to Helena.')]);
    const hold = currentUi().hold(holdView(stage.composer));
    expect(said()).toHaveLength(2);
    kept.close();
    hold.close();
  });

  it('falls back to the plain one when the full one cannot be seen', () => {
    const close = vi.fn();
    const unseen: GuardUi = { ...fullUi, review: () => ({ update() {}, close, isVisible: () => false }) };
    registerFullUi(unseen);
    shown = currentUi().review(reviewView());
    expect(close).toHaveBeenCalledOnce();
    expect(shown.isVisible()).toBe(true);
    expect(ourRoot().querySelector('dialog')?.ariaLabel).toBe('Before you send');
  });
});

it('warms up without a trace in the page', () => {
  const before = document.documentElement.outerHTML;
  warmUp(document);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

it('leaves nothing in the page once nothing is shown', () => {
  const before = document.documentElement.outerHTML;
  for (const each of [
    fullUi.review(reviewView()),
    fullUi.hold(holdView(stage.composer)),
    fullUi.chip(chipView(stage.composer)),
    fullUi.status(statusView()),
  ]) {
    each.close();
    each.close();
  }
  expect(document.documentElement.outerHTML).toBe(before);
  expect(handover().surfaces.size).toBe(0);
});
