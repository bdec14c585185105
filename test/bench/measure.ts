import { type Driver, type Tab, until } from '../e2e/driver/index.ts';
import { variantOf } from '../e2e/linkedin/variants.ts';
import { cleanDraft } from './drafts.ts';
import { mainThreadClock } from './main-thread.ts';
import { timeSends, watchForDialog } from './page-side.ts';
import { type Spread, spreadOf } from './statistics.ts';

const classic = variantOf('classic');

/** Of one browser, once started: each time that was taken, in milliseconds. */
export interface Times {
  /** What the guard's handlers take of a click on Send and its submit. */
  readonly cleanReady: readonly number[];
  readonly cleanAtOnce: readonly number[];
  /** The gesture's own time stamp until the frame with the dialog was drawn; none without the extension. */
  readonly dialog: readonly number[];
  /** Work of the page's main thread for one key in a 300-word draft; none where it cannot be measured. */
  readonly key: readonly number[];
}

/** The same of several starts together; null where nothing was measured. */
export type Figures = Readonly<Record<keyof Times, Spread | null>>;

/** One start's 95th percentile is its third worst: of several together it is steadier. */
export function figuresOf(starts: readonly Times[]): Figures {
  const together = (name: keyof Times) => {
    const all = starts.flatMap((times) => times[name]);
    return all.length > 0 ? spreadOf(all) : null;
  };
  return {
    cleanReady: together('cleanReady'),
    cleanAtOnce: together('cleanAtOnce'),
    dialog: together('dialog'),
    key: together('key'),
  };
}

const sends = 60;
const dialogs = 40;
const keys = 80;
const reviewReadyMs = 400;
/** As people type: 100 words a minute. Whatever a key sets off has to be done before the next one. */
const keyPauseMs = 120;

export async function measure(driver: Driver, guarded: boolean): Promise<Times> {
  return {
    cleanReady: await cleanSends(driver, reviewReadyMs),
    cleanAtOnce: await cleanSends(driver, 0),
    dialog: guarded ? await paintedDialogs(driver) : [],
    key: await keyCost(driver),
  };
}

async function cleanSends(driver: Driver, settleMs: number): Promise<number[]> {
  const tab = await driver.newTab(classic.url);
  const times = await tab.evaluate(timeSends, {
    editor: classic.editor,
    send: classic.send,
    text: cleanDraft(300),
    runs: sends,
    settleMs,
  });
  await tab.close();
  return times;
}

async function paintedDialogs(driver: Driver): Promise<number[]> {
  const tab = await driver.newTab();
  await tab.page.evaluateOnNewDocument(watchForDialog);
  await tab.open(classic.url);
  await tab.write(classic.editor, cleanDraft(40));
  await tab.type(' {{first_name}}');
  await pause(tab, reviewReadyMs);
  const painted = () => tab.evaluate(() => window.benchPainted);
  for (let run = 1; run <= dialogs; run += 1) {
    await tab.click(classic.send);
    await until(`dialog ${run} of ${dialogs}`, async () => (await painted()).length >= run);
    await tab.press('Escape');
    await tab.ui.waitForNoReview();
  }
  const times = await painted();
  await tab.close();
  return times;
}

async function keyCost(driver: Driver): Promise<number[]> {
  const tab = await driver.newTab(classic.url);
  const clock = await mainThreadClock(driver, tab);
  if (clock === null) return [];
  await fill(tab, cleanDraft(300));
  const costs: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const before = await clock();
    await tab.type(key % 6 === 5 ? ' ' : 'e');
    await pause(tab, keyPauseMs);
    costs.push((await clock()) - before);
  }
  await tab.close();
  return costs;
}

async function fill(tab: Tab, text: string): Promise<void> {
  await tab.click(classic.editor);
  await tab.evaluate((words) => document.execCommand('insertText', false, words), text);
  await pause(tab, 1000);
}

/** Idle time is what is measured here, so it has to pass. */
function pause(tab: Tab, milliseconds: number): Promise<unknown> {
  return tab.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), milliseconds);
}
