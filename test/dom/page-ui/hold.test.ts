import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { fallbackUi } from '../../../lib/page-ui/fallback.ts';
import { fullUi } from '../../../lib/page-ui/full/index.ts';
import { installShield } from '../../../lib/page-ui/index.ts';
import type { HoldView, Shown } from '../../../lib/page-ui/views.ts';
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
import { chipView, holdView, statusView } from './views.ts';

let stage: Stage;
let shown: Shown<HoldView> | undefined;

beforeEach(() => {
  installShield(window);
  stage = setStage();
});

afterEach(() => {
  vi.useRealTimers();
  shown?.close();
  shown = undefined;
  stage.clear();
});

function box() {
  const host = document.querySelector('[data-second-look]');
  if (!host) throw new Error('Nothing of ours is shown.');
  return host.getBoundingClientRect();
}

describe.each([
  ['full', fullUi],
  ['fallback', fallbackUi],
])('hold, %s', (_name, ui) => {
  it('is a region with its name, by the composer and not over it, and leaves the focus there', () => {
    select(stage.editor, 4);
    shown = ui.hold(holdView(stage.composer));
    expect(ourRoot().querySelector('section')?.ariaLabel).toBe('Message on hold');
    expect(ourRoot().textContent).toContain('Assume an InMail cannot be taken back.');
    expect(buttonNames()).toEqual(['Cancel', 'Send now']);
    expect(shown.isVisible()).toBe(true);
    expect(focused()).toBe(stage.editor);
    const composer = stage.composer.getBoundingClientRect();
    expect(box().bottom <= composer.top || box().top >= composer.bottom).toBe(true);
  });

  it('counts down by whole seconds', () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    shown = ui.hold(holdView(stage.composer, { from: 1_000_000, until: 1_010_000 }));
    const said = () => ourRoot().querySelector('section p')?.textContent;
    expect(said()).toBe('Sending to Helena in 10 s');
    vi.advanceTimersByTime(2000);
    expect(said()).toBe('Sending to Helena in 8 s');
    vi.advanceTimersByTime(7999);
    expect(said()).toBe('Sending to Helena in 1 s');
    shown.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has no "Send now" where Send is to be pressed once more', () => {
    const { onSendNow: _, ...view } = holdView(stage.composer, { pressAgain: true });
    shown = ui.hold(view);
    expect(buttonNames()).toEqual(['Cancel']);
    expect(ourRoot().textContent).toMatch(/On hold for \d+ s\. Then press Send once more\./u);
  });

  it.each([
    ['Cancel', 'onCancel'],
    ['Send now', 'onSendNow'],
  ] as const)(
    '"%s" answers to the mouse; focus and caret stay in the composer and the page sees nothing',
    async (name, callback) => {
      select(stage.editor, 4);
      const callbacks = { onCancel: vi.fn(), onSendNow: vi.fn() };
      shown = ui.hold(holdView(stage.composer, callbacks));
      const page = recordPageEvents([
        'pointerdown',
        'mousedown',
        'mouseup',
        'click',
        'focusout',
        'blur',
        'submit',
      ]);
      await userEvent.click(button(name));
      page.stop();
      expect(callbacks[callback]).toHaveBeenCalledOnce();
      expect(page.seen).toEqual([]);
      expect(focused()).toBe(stage.editor);
      expect(selected()).toEqual([4, 4]);
    },
  );

  it('is reached with F6 from the composer, and left with F6, without the page noticing', async () => {
    select(stage.editor, 4, 9);
    shown = ui.hold(holdView(stage.composer));
    const page = recordPageEvents(['keydown', 'keyup', 'focusin', 'focusout', 'focus', 'blur']);
    await userEvent.keyboard('{F6}');
    expect(focused()).toBe(button('Cancel'));
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(button('Send now'));
    await userEvent.keyboard('{F6}');
    page.stop();
    expect(focused()).toBe(stage.editor);
    expect(selected()).toEqual([4, 9]);
    expect(page.seen).toEqual([]);
  });

  it('is cancelled by Escape inside it', async () => {
    select(stage.editor, 4);
    const onCancel = vi.fn();
    shown = ui.hold(holdView(stage.composer, { onCancel }));
    await userEvent.keyboard('{F6}');
    const page = recordPageEvents(['keydown', 'keyup']);
    await userEvent.keyboard('{Escape}');
    page.stop();
    expect(onCancel).toHaveBeenCalledOnce();
    expect(page.seen).toEqual([]);
    expect(focused()).toBe(stage.editor);
  });

  it('can be pressed inside a modal dialog of the page', async () => {
    const dialog = document.createElement('dialog');
    dialog.style.transform = 'translateX(10px)';
    document.body.append(dialog);
    dialog.append(stage.composer);
    dialog.showModal();
    const onCancel = vi.fn();
    shown = ui.hold(holdView(stage.composer, { onCancel }));
    expect(shown.isVisible()).toBe(true);
    await userEvent.click(button('Cancel'));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('hold, full', () => {
  it('does not cover the chip of the same composer', () => {
    const chip = fullUi.chip(chipView(stage.composer));
    const chipBox = box();
    shown = fullUi.hold(holdView(stage.composer));
    const [, toast] = [...document.querySelectorAll('[data-second-look]')].map((each) =>
      each.getBoundingClientRect(),
    );
    chip.close();
    expect(toast?.bottom).toBeLessThanOrEqual(chipBox.top);
  });

  it('follows its composer wherever the page moves it', async () => {
    shown = fullUi.hold(holdView(stage.composer));
    for (const margin of [120, 40, 200]) {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      stage.composer.style.marginBottom = `${margin}px`;
      await vi.waitFor(() => expect(box().bottom).toBe(stage.composer.getBoundingClientRect().top - 8));
    }
  });
});

describe.each([
  ['full', fullUi],
  ['fallback', fallbackUi],
])('status, %s', (_name, ui) => {
  it('is a status that stays until it is closed', async () => {
    const status = ui.status(statusView({ text: 'Press Send to send it.', anchor: stage.composer }));
    expect(ourRoot().querySelector('[role=status]')?.textContent).toContain('Press Send to send it.');
    expect(status.isVisible()).toBe(true);
    await userEvent.click(button('Close'));
    expect(isShown()).toBe(false);
    status.close();
  });

  it('goes by itself when it need not stay', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    ui.status(statusView({ stays: false }));
    expect(isShown()).toBe(true);
    vi.advanceTimersByTime(6000);
    expect(isShown()).toBe(false);
  });

  it('offers to copy the text of a message that was not sent', () => {
    const status = ui.status(statusView({ tone: 'alert', copyText: 'Dear Helena' }));
    expect(buttonNames()).toEqual(['Copy text', 'Close']);
    status.close();
  });
});

describe('the ring', () => {
  const ring = () => ourRoot().querySelector('.ring-left') as SVGCircleElement;
  const number = () => ourRoot().querySelector('.ring-number')?.textContent;

  /** A hold of 2.5 s of which one second is over, as for somebody who wants motion or does not. */
  async function holdWith(motion: 'no-preference' | 'reduce'): Promise<void> {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: motion }],
    });
    const from = Date.now() - 1000;
    shown = fullUi.hold(holdView(stage.composer, { from, until: from + 2500 }));
  }

  it('empties in step with the seconds', async () => {
    await holdWith('no-preference');
    const timing = () => ring().getAnimations()[0]?.effect?.getTiming();
    const first = timing();
    expect(first?.duration).toBe(2500);
    expect(first?.delay).toBeLessThanOrEqual(-1000);
    expect(first?.delay).toBeGreaterThan(-1500);
    // The second that goes by is written anew, and the ring with it: another delay would move it on.
    await expect.poll(number).toBe('1');
    expect(timing()?.delay).toBe(first?.delay);
  });

  it('steps once a second without motion', async () => {
    await holdWith('reduce');
    const emptied = () => Number(/[\d.]+/.exec(getComputedStyle(ring()).strokeDashoffset));
    expect(ring().getAnimations()).toEqual([]);
    expect(emptied()).toBeGreaterThan(0.39);
    expect(emptied()).toBeLessThan(0.59);
    await expect.poll(number).toBe('1');
    expect(emptied()).toBeGreaterThan(0.59);
  });
});
