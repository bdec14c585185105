import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { fullUi } from '../../../lib/page-ui/full/index.ts';
import { installShield } from '../../../lib/page-ui/index.ts';
import type { RegretOffer } from '../../../lib/page-ui/views.ts';
import { whatNow } from '../../../lib/regret/index.ts';
import { takeBackFor } from '../../../lib/sites/policies/index.ts';
import { button, buttonNames, focused, isShown, ourRoot, recordPageEvents } from '../page-ui/ours.ts';
import { type Stage, setStage } from '../page-ui/stage.ts';

let stage: Stage;

beforeEach(() => {
  installShield(window);
  stage = setStage();
});

afterEach(() => {
  vi.useRealTimers();
  stage.clear();
});

function offer(policyId: string, sentAt: number): RegretOffer {
  return { whatNow: (now) => whatNow({ policyId, status: 'sent', sentAt }, { now }), onFollowUp: vi.fn() };
}

function showSent(policyId: string, regret = offer(policyId, Date.now())) {
  const takeBack = takeBackFor(policyId, { now: Date.now(), sentAt: Date.now() });
  const shown = fullUi.status({
    text: 'Sent to Helena Ortiz.',
    tone: 'good',
    stays: false,
    anchor: stage.composer,
    takeBack,
    regret,
  });
  return { shown, regret };
}

const text = () => ourRoot().querySelector('.toast')?.textContent ?? '';

describe('"I regret this" by the composer', () => {
  it('opens what can be done, with the time left, and keeps the focus', async () => {
    const { shown } = showSent('linkedin-message');
    expect(text()).not.toContain('What to do');
    button('I regret this').focus();
    await userEvent.keyboard('{Enter}');
    expect(text()).toContain('Open the menu of your message and choose "Delete".');
    expect(text()).toContain('Deleting the whole conversation removes only your copy.');
    expect(text()).toContain('59 min left');
    expect(focused()).toBe(button('I regret this'));
    expect(button('I regret this').getAttribute('aria-expanded')).toBe('true');
    shown.close();
  });

  it('counts down and says when the time is over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { shown } = showSent('linkedin-message', offer('linkedin-message', Date.now() - 3_540_000));
    button('I regret this').click();
    await vi.waitFor(() => expect(text()).toContain('1 min left'));
    await vi.advanceTimersByTimeAsync(1001);
    expect(text()).toContain('58 s left');
    for (let second = 0; second < 60; second += 1) await vi.advanceTimersByTimeAsync(1000);
    expect(text()).toContain('The 60 minutes to delete this are over.');
    expect(text()).not.toContain('left');
    expect(text()).not.toContain('choose "Delete"');
    shown.close();
  });

  it('leads to the follow-up, and closes by its button and by Escape', async () => {
    const { regret } = showSent('linkedin-inmail');
    button('I regret this').click();
    expect(text()).toContain('Assume an InMail cannot be taken back.');
    await expect.poll(buttonNames).toContain('Write a follow-up');
    button('Write a follow-up').click();
    expect(regret.onFollowUp).toHaveBeenCalledOnce();
    button('Close').focus();
    await userEvent.keyboard('{Escape}');
    expect(isShown()).toBe(false);
  });

  it('tells the page nothing of it', async () => {
    const { shown } = showSent('linkedin-message');
    const page = recordPageEvents(['click', 'keydown', 'focusin', 'submit', 'toggle']);
    button('I regret this').click();
    await expect.poll(buttonNames).toContain('Write a follow-up');
    ourRoot().querySelector('summary')?.click();
    expect(page.seen).toEqual([]);
    page.stop();
    shown.close();
  });

  it('is not offered where there is nothing to regret yet', () => {
    const shown = fullUi.status({ text: 'Press Send to send it.', tone: 'plain', stays: true });
    expect(buttonNames()).toEqual(['Close']);
    shown.close();
  });
});

describe.each([
  ['light', 1000, 760],
  ['dark', 360, 640],
] as const)('axe, %s %d × %d', (scheme, width, height) => {
  it.each(['linkedin-message', 'linkedin-inmail', 'whatsapp', 'discord'])(
    'finds nothing in %s',
    async (policyId) => {
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await page.viewport(width, height);
      const { shown } = showSent(policyId);
      await page.screenshot({ path: `../../../.output/surfaces/sent-${policyId}-${scheme}.png` });
      button('I regret this').click();
      await expect.poll(() => text()).toContain('What');
      await new Promise(requestAnimationFrame);
      await page.screenshot({ path: `../../../.output/surfaces/regret-${policyId}-${scheme}.png` });
      const { violations } = await axe.run(document.documentElement);
      shown.close();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    },
  );
});
