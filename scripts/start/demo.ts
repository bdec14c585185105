import { join } from 'node:path';
import { launch, type Surface, type Tab, until } from '../../test/e2e/driver/index.ts';
import { startInternet } from '../../test/e2e/site-server.ts';
import type { BrowserName } from '../browsers.ts';

const composer = 'form[data-practice-composer]';
const editor = `${composer} [contenteditable]`;
const send = `${composer} button[type=submit]`;

const subject = 'Staff engineer role';
const draft =
  'Hi Gregory, I recieved your offer for the {{role}} position and will definately answer this week. ' +
  'Honestly, you are incompetent and you have wasted my time for a month.';
/** A wrong name, a placeholder, two typos, a harsh line. */
const problems = 5;
const rewritten =
  'Hi {name}, I received your offer for the position and will answer this week. The last month took longer than I had hoped.';

/**
 * Plays the first minutes with the extension, without a window: a bad InMail is written, stopped, mended, held, sent,
 * and found in the history. In: where screenshots go, how to tell. Throws when a step does not come.
 */
export async function playDemo(
  browser: BrowserName,
  folder: string,
  tell: (line: string) => void,
): Promise<void> {
  const internet = await startInternet([]);
  const driver = await launch({ browser, build: 'test', internet });
  try {
    const tab = await driver.practicePage();
    const picture = (name: string) => tab.screenshot(join(folder, `${name}.png`));

    await tab.document.clickButton('Start');
    tell(`Writing an InMail: "${draft}"`);
    await tab.write(`${composer} input[name=subject]`, subject);
    await tab.write(editor, draft);
    const chip = await until('everything in the draft to be found while it is written', async () =>
      (await tab.ui.all('button')).find(
        ({ name }) => Number(/^Second Look: (\d+)/.exec(name)?.[1]) >= problems,
      ),
    );
    tell(chip.name);
    await picture('1-draft');

    tell('Pressing Send.');
    await tab.click(send);
    await tab.ui.waitForReview();
    const found = await openAll(tab);
    tell('\nBefore you send:');
    for (const finding of await tab.ui.all('article')) tell(`  - ${finding.name}: ${reasonIn(finding.text)}`);
    tell(`  ${found.findings.length} to look at.\n`);
    await picture('2-review');

    for (let fixes = 0; fixes < 10; fixes += 1) {
      const review = await openAll(tab);
      const fix = review.buttons.find((name) => name.startsWith('Replace with'));
      if (fix === undefined) break;
      tell(`${fix}.`);
      await tab.ui.clickButton(fix);
      await tab.ui.waitForReview();
    }
    await picture('3-fixed');

    tell('Keep editing: writing the rest anew.');
    await tab.ui.clickButton('Keep editing');
    await tab.ui.waitForNoReview();
    const name = (await tab.read('[data-practice-recipient]')) ?? '';
    await tab.click(editor);
    await tab.press('Mod+a');
    await tab.type(rewritten.replace('{name}', name.split(' ')[0] ?? ''));

    tell('Pressing Send again.');
    await tab.click(send);
    const hold = await tab.ui.waitForHold();
    tell(`On hold: ${oneLine(hold.text)}`);
    await picture('4-hold');
    await tab.ui.waitForNoHold(30_000);
    tell(`Sent. ${(await tab.ui.statuses()).map(oneLine).join(' ')}`);
    await picture('5-sent');

    const popup = await driver.openExtensionPage('popup.html');
    await popup.page.setViewport({ width: 380, height: 560 });
    await popup.document.waitFor('heading', 'Sent messages');
    const rows = await popup.document.all('listitem');
    tell('\nSent messages:');
    for (const row of rows) tell(`  - ${oneLine(row.text)}`);
    await popup.screenshot(join(folder, '6-history.png'));
  } finally {
    await driver.close();
    await internet.close();
  }
}

/** Unfolds the findings under "2 more", so that all of them can be read and answered. */
async function openAll(tab: Tab): Promise<Surface> {
  const review = await tab.ui.waitForReview();
  const more = review.buttons.find((name) => /^\d+ more$/.test(name));
  if (more === undefined) return review;
  await tab.ui.clickButton(more);
  return tab.ui.waitForReview();
}

function reasonIn(article: string): string {
  return (
    article
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /[.?]$/.test(line))[0] ?? ''
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
