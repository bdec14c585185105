import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Entry } from '../../../lib/history/events.ts';
import { ask } from '../background.ts';
import { type Driver, launch, type Tab, until } from '../driver/index.ts';
import { variantOf } from '../linkedin/variants.ts';
import { everything } from '../matrix.ts';
import { unhurried } from '../patience.ts';
import { servedPages } from '../served-pages.ts';
import { startInternet, type TestInternet } from '../site-server.ts';

const kills = everything ? 50 : 6;
const holdMs = 1000;
/** By then (ms after its gesture) a message that nothing holds has left and is in the history. */
const untouchedMs = 500;
const arrivals = '/arrived';

const plain = variantOf('classic');
const inMail = variantOf('classic', 'a button sends', 'InMail');

interface Round {
  readonly text: string;
  readonly isHeld: boolean;
}

/** A browser that is killed and started again on the same profile, at random moments around a send. */
describe('killing the browser around a send', () => {
  const profile = mkdtempSync(join(tmpdir(), 'killed-'));
  const browser = inject('browser');
  let internet: TestInternet;
  let driver: Driver;

  const start = async (): Promise<void> => {
    driver = await launch({ browser, build: 'test', internet, profile });
  };
  beforeAll(async () => {
    internet = await startInternet(servedPages);
    internet.serve('www.linkedin.com', arrivals, '');
    await start();
    await driver.setSettings((stored) => {
      const current = unhurried(stored);
      return { ...current, kinds: { ...current.kinds, inmail: { ...current.kinds.inmail, holdMs } } };
    });
  });
  afterAll(async () => {
    await driver.kill();
    await internet.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function write({ text, isHeld }: Round): Promise<Tab> {
    const { url, editor, subject } = isHeld ? inMail : plain;
    const tab = await driver.newTab(url);
    // Its server has it before the page goes on: what a page tells in its own time is killed together with it.
    await tab.evaluate((address) => {
      const page = window as unknown as { __sends: { text: string }[] };
      const push = page.__sends.push.bind(page.__sends);
      page.__sends.push = (...sent) => {
        for (const message of sent) {
          const request = new XMLHttpRequest();
          request.open('GET', `${address}?${encodeURIComponent(message.text)}`, false);
          request.send();
        }
        return push(...sent);
      };
    }, arrivals);
    if (isHeld && subject) await tab.write(subject, 'A role in Porto');
    await tab.write(editor, text);
    return tab;
  }

  /** Whether the site's server got it. */
  function hasArrived({ text }: Round): boolean {
    return internet.requests.some(({ path }) => path === `${arrivals}?${encodeURIComponent(text)}`);
  }

  async function killAround(round: Round): Promise<void> {
    const tab = await write(round);
    const { send } = round.isHeld ? inMail : plain;
    if (round.isHeld) {
      await tab.click(send);
      await tab.ui.waitForHold();
      await driver.kill(Math.random() * (holdMs + untouchedMs));
    } else {
      void tab.click(send).catch(() => undefined);
      await driver.kill(Math.random() * untouchedMs);
    }
  }

  async function kept({ text }: Round): Promise<readonly Entry[]> {
    const page = await driver.openExtensionPage('privacy.html');
    const { entries } = await ask(page, 'history.list', { limit: 200 });
    await page.close();
    return entries.filter((entry) => entry.text === text);
  }

  it(
    `${kills} times: a held message is there once, an untouched one at most once, none is "sent" without evidence`,
    async () => {
      const statuses = new Map<string, number>();
      let [untouched, lost] = [0, 0];
      for (let number = 0; number < kills; number += 1) {
        const round = { text: `Hi Helena, this is round ${number}.`, isHeld: number % 2 === 0 };
        await killAround(round);
        await start();
        const found = await kept(round);
        const status = found[0]?.status ?? 'none';
        const name = `${round.isHeld ? 'held' : 'untouched'}, ${status}`;
        statuses.set(name, (statuses.get(name) ?? 0) + 1);
        if (round.isHeld) expect(found, round.text).toHaveLength(1);
        else expect(found.length, round.text).toBeLessThanOrEqual(1);
        expect(status).not.toBe('pending');
        if (status === 'sent') expect(hasArrived(round), round.text).toBe(true);
        if (!round.isHeld && hasArrived(round)) {
          untouched += 1;
          if (found.length === 0) lost += 1;
        }
      }
      console.log(
        `${browser}, ${kills} kills: ${[...statuses].map(([name, n]) => `${name} ${n}`).join('; ')}`,
      );
      console.log(
        `${browser}: untouched messages that left, and are not in the history: ${lost} of ${untouched}`,
      );
    },
    kills * 30_000,
  );

  it('and how long a line takes to be written', async () => {
    const delays: number[] = [];
    for (let number = 0; number < 5; number += 1) {
      const round = { text: `Hi Helena, this is line ${number}.`, isHeld: false };
      const tab = await write(round);
      const page = await driver.openExtensionPage('privacy.html');
      await tab.bringToFront();
      await tab.click(plain.send);
      const began = await tab.waitFor(
        'the message sent',
        (text) =>
          (window as unknown as { __sends: { text: string; at: number }[] }).__sends.find(
            (sent) => sent.text === text,
          )?.at,
        [round.text],
      );
      const written = await until('the line in the history', async () => {
        const { entries } = await ask(page, 'history.list', { limit: 20 });
        return entries.some(({ text }) => text === round.text) ? Date.now() : null;
      });
      delays.push(written - began);
      await page.close();
      await tab.close();
    }
    console.log(
      `${browser}: from the send to its line in the history ${delays.map((ms) => `${ms} ms`).join(', ')}, with the asking`,
    );
    expect(delays).toHaveLength(5);
  });
});
