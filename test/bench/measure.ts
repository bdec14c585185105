import { type Driver, type Tab, until } from '../e2e/driver/index.ts';
import { variantOf } from '../e2e/linkedin/variants.ts';
import { cleanDraft } from './drafts.ts';
import { mainThreadClock } from './main-thread.ts';
import { timeSends, watchForDialog } from './page-side.ts';
import { type Spread, spreadOf } from './statistics.ts';

const classic = variantOf('classic');

export interface Figures {
  /** What the guard's handlers take of a click on Send and its submit, milliseconds. */
  readonly cleanReady: Spread;
  readonly cleanAtOnce: Spread;
  /** The gesture's own time stamp until the frame with the dialog was drawn; null without the extension. */
  readonly dialog: Spread | null;
  /** Work of the page's main thread for one key in a 300-word draft; null where it cannot be measured. */
  readonly key: Spread | null;
}

const sends = 60;
const dialogs = 40;
const keys = 80;
const reviewReadyMs = 400;
/** As people type: 100 words a minute. Whatever a key sets off has to be done before the next one. */
const keyPauseMs = 120;

export async function measure(driver: Driver, guarded: boolean): Promise<Figures> {
  return {
    cleanReady: await cleanSends(driver, reviewReadyMs),
    cleanAtOnce: await cleanSends(driver, 0),
    dialog: guarded ? await paintedDialogs(driver) : null,
    key: await keyCost(driver),
  };
}

async function cleanSends(driver: Driver, settleMs: number): Promise<Spread> {
  const tab = await driver.newTab(classic.url);
  const times = await tab.evaluate(timeSends, {
    editor: classic.editor,
    send: classic.send,
    text: cleanDraft(300),
    runs: sends,
    settleMs,
  });
  await tab.close();
  return spreadOf(times);
}

async function paintedDialogs(driver: Driver): Promise<Spread> {
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
  return spreadOf(times);
}

async function keyCost(driver: Driver): Promise<Spread | null> {
  const tab = await driver.newTab(classic.url);
  const clock = await mainThreadClock(driver, tab);
  if (clock === null) return null;
  await fill(tab, cleanDraft(300));
  const costs: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const before = await clock();
    await tab.type(key % 6 === 5 ? ' ' : 'e');
    await pause(tab, keyPauseMs);
    costs.push((await clock()) - before);
  }
  await tab.close();
  return spreadOf(costs);
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
