import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { fallbackUi } from '../../../lib/page-ui/fallback.ts';
import { fullUi } from '../../../lib/page-ui/full/index.ts';
import { installShield } from '../../../lib/page-ui/index.ts';
import type { Stage } from './stage.ts';
import { setStage } from './stage.ts';
import { chipView, findings, holdView, reviewView, rightToLeft, statusView } from './views.ts';

interface Surface {
  readonly name: string;
  show(stage: Stage): { close(): void };
}

const surfaces: readonly Surface[] = [
  { name: 'review', show: () => fullUi.review(reviewView()) },
  { name: 'review-why', show: () => pressed(fullUi.review(reviewView()), 'Why?') },
  { name: 'review-more', show: () => pressed(fullUi.review(reviewView()), 'summary') },
  {
    name: 'review-waiting',
    show: () => fullUi.review(reviewView({ waiting: true, findings: [], canSendAnyway: false })),
  },
  {
    name: 'review-incomplete',
    show: () =>
      fullUi.review(
        reviewView({
          incomplete: true,
          spellingNotChecked: true,
          copyOnly: true,
          findings: findings.slice(0, 1),
          canSendAnyway: false,
        }),
      ),
  },
  { name: 'review-rtl', show: () => fullUi.review(reviewView({ ...rightToLeft })) },
  { name: 'review-empty', show: () => fullUi.review(reviewView({ findings: [] })) },
  { name: 'hold', show: ({ composer }) => fullUi.hold(holdView(composer)) },
  {
    name: 'cooldown',
    show: ({ composer }) => fullUi.hold(holdView(composer, { pressAgain: true, recipient: 'Helena' })),
  },
  { name: 'status', show: ({ composer }) => fullUi.status(statusView({ anchor: composer })) },
  {
    name: 'status-parked',
    show: ({ composer }) =>
      fullUi.status(
        statusView({
          anchor: composer,
          tone: 'alert',
          text: 'Not sent to Helena Ortiz: the conversation changed while the message was on hold.',
          copyText: 'text',
        }),
      ),
  },
  { name: 'chip', show: ({ composer }) => fullUi.chip(chipView(composer)) },
  { name: 'chip-open', show: ({ composer }) => pressed(fullUi.chip(chipView(composer)), 'Second Look') },
  {
    name: 'chip-notice',
    show: ({ composer }) =>
      fullUi.chip(chipView(composer, { findings: [], notice: 'Spelling not checked.' })),
  },
  { name: 'fallback-review', show: () => fallbackUi.review(reviewView()) },
  { name: 'fallback-hold', show: ({ composer }) => fallbackUi.hold(holdView(composer)) },
  { name: 'fallback-status', show: ({ composer }) => fallbackUi.status(statusView({ anchor: composer })) },
];

/** zoomed: a window of 1000 × 760 at 200 %. */
const settings = [
  { name: 'wide-light', scheme: 'light', width: 1000, height: 760 },
  { name: 'wide-dark', scheme: 'dark', width: 1000, height: 760 },
  { name: 'narrow-light', scheme: 'light', width: 360, height: 640 },
  { name: 'zoomed-dark', scheme: 'dark', width: 500, height: 380 },
] as const;

let stage: Stage;

beforeEach(() => {
  installShield(window);
  stage = setStage();
});

afterEach(() => stage.clear());

describe.each(settings)('$name', ({ name: setting, scheme, width, height }) => {
  it.each(surfaces)('$name: axe finds nothing', async ({ name, show }) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await page.viewport(width, height);
    const shown = show(stage);
    await new Promise(requestAnimationFrame);
    await page.screenshot({ path: `../../../.output/surfaces/${name}-${setting}.png` });
    const { violations } = await axe.run(document.documentElement);
    shown.close();
    const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(told).toEqual([]);
  });
});

/** Presses the control with that text or selector inside our host. */
function pressed<Shown>(shown: Shown, control: string): Shown {
  const root = document.querySelector('[data-second-look]')?.shadowRoot;
  const named = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find(
    (each) => each.localName === control || `${each.ariaLabel ?? ''} ${each.textContent}`.includes(control),
  );
  if (!named) throw new Error(`Nothing to press: ${control}`);
  named.click();
  return shown;
}
