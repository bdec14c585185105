import { expect } from 'vitest';
import { never, until } from '../driver/index.ts';
import { editor, mailsOf, type Play } from './scene.ts';

interface MailOutcome {
  readonly hold?: true;
  readonly text: string;
  works?(play: Pick<Play, 'way'>): boolean;
  play(play: Play): Promise<void>;
}

const clean = 'Hi Helena, see you on Tuesday.';
const flagged = 'Hi Gregory, see you on Tuesday.';

export const mailHoldMs = 2000;

/** Exactly this left, by this way. */
async function expectSent({ tab, way }: Play, text: string): Promise<void> {
  await until('one mail sent', async () => (await mailsOf(tab)).length >= 1);
  const mails = await mailsOf(tab);
  expect(mails.map((mail) => mail.text)).toEqual([text]);
  if (way.how) expect(mails[0]?.how).toBe(way.how);
}

async function expectKept({ tab }: Play, text: string): Promise<void> {
  expect(await mailsOf(tab)).toEqual([]);
  expect(await tab.read(editor)).toContain(text);
}

/** How a mail can go (DESIGN.md 5, "email": stops for slips and tone, holds nothing by itself). */
export const mailOutcomes = {
  clean: {
    text: clean,
    async play(play) {
      await play.press();
      await expectSent(play, clean);
      expect((await mailsOf(play.tab))[0]?.trusted).toBe(play.way.untrusted !== true);
      expect(await play.tab.ui.review()).toBeNull();
    },
  },
  'flagged, then kept editing': {
    text: flagged,
    async play(play) {
      await play.press();
      await play.tab.ui.waitForReview();
      await play.tab.ui.clickButton('Keep editing');
      await play.tab.ui.waitForNoReview();
      await expectKept(play, flagged);
    },
  },
  'flagged, then sent anyway': {
    text: flagged,
    async play(play) {
      await play.press();
      await play.tab.ui.waitForReview();
      await play.tab.ui.clickButton('Send anyway');
      if (!play.way.releases) {
        await play.tab.ui.waitForStatus(/Press Send/);
        expect(await mailsOf(play.tab)).toEqual([]);
        await play.press();
      }
      await expectSent(play, flagged);
    },
  },
  'flagged, then fixed': {
    text: flagged,
    async play(play) {
      await play.press();
      await play.tab.ui.waitForReview();
      await play.tab.ui.clickButton(/^Replace with “Helena”/);
      await play.tab.ui.waitForStatus(/Press Send/);
      await expectKept(play, clean);
      await play.press();
      await expectSent(play, clean);
    },
  },
  'hold run out': {
    hold: true,
    text: clean,
    works: ({ way }) => way.releases,
    async play(play) {
      await play.press();
      await play.tab.ui.waitForHold();
      expect(await mailsOf(play.tab)).toEqual([]);
      await play.tab.ui.waitForNoHold(mailHoldMs + 3000);
      await expectSent(play, clean);
    },
  },
  'hold cancelled': {
    hold: true,
    text: clean,
    works: ({ way }) => way.releases,
    async play(play) {
      await play.press();
      await play.tab.ui.waitForHold();
      await play.tab.press('Escape');
      await play.tab.ui.waitForNoHold();
      await never('a mail after its hold', async () => (await mailsOf(play.tab)).length > 0, mailHoldMs);
      await expectKept(play, clean);
    },
  },
} as const satisfies Record<string, MailOutcome>;

export type MailOutcomeName = keyof typeof mailOutcomes;

export const outcomeOf = (name: MailOutcomeName): MailOutcome => mailOutcomes[name];
