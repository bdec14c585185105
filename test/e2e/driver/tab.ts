import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { pressChord } from './keys.ts';
import { type Box, inPage, type ScriptedAct, type UiElement } from './page-side.ts';
import { patienceMs, until } from './poll.ts';
import { Ui } from './ui.ts';

type Evaluated = (...args: unknown[]) => unknown;

/** One tab, driven as a person would: trusted keys and clicks, and eyes on what is shown. The same in both browsers. */
export class Tab {
  /** What our extension shows in this page (test build). */
  readonly ui: Ui;
  /** Uncaught exceptions and console errors of the page, in order. */
  readonly problems: string[] = [];
  /** Puppeteer's page, for what a test needs once. */
  readonly page: Page;

  private readonly browser: BrowserName;

  constructor(browser: BrowserName, page: Page) {
    this.browser = browser;
    this.page = page;
    this.ui = new Ui(this, 'ours');
    page.on('pageerror', (error) => {
      this.problems.push(error instanceof Error ? error.message : String(error));
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  /** Roles and names of the page itself: for the extension's own pages. */
  get document(): Ui {
    return new Ui(this, 'page');
  }

  /** Goes to an address and returns when its document is parsed. */
  async open(url: string): Promise<this> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    await this.page.bringToFront();
    return this;
  }

  /**
   * Returns when the new document is parsed: until then the old one would answer, and take what is pressed with it. By
   * a script, as puppeteer's own reload of an extension page ends on about:blank in Firefox.
   */
  async reload(): Promise<void> {
    const before = await this.evaluate(() => performance.timeOrigin);
    await this.evaluate(() => location.reload());
    await this.waitFor(
      'the page to be loaded again',
      (old) => performance.timeOrigin !== old && document.readyState !== 'loading',
      [before],
    );
  }

  evaluate<Args extends unknown[], R>(run: (...args: Args) => R, ...args: Args): Promise<Awaited<R>> {
    return this.page.evaluate(run as unknown as Evaluated, ...args) as Promise<Awaited<R>>;
  }

  /** Evaluates in the first frame whose address contains `part`. */
  async evaluateInFrame<Args extends unknown[], R>(
    part: string,
    run: (...args: Args) => R,
    ...args: Args
  ): Promise<Awaited<R>> {
    const frame = await until(`a frame at ${part}`, async () =>
      this.page.frames().find((each) => each !== this.page.mainFrame() && each.url().includes(part)),
    );
    return frame.evaluate(run as unknown as Evaluated, ...args) as Promise<Awaited<R>>;
  }

  /** Polls a predicate in the page until it is truthy; answers with its value. */
  waitFor<Args extends unknown[], R>(
    what: string,
    run: (...args: Args) => R,
    args: Args,
    withinMs = patienceMs,
  ): Promise<NonNullable<Awaited<R>>> {
    return until(what, () => this.evaluate(run, ...args), withinMs);
  }

  /** Where a rendered element is, in open shadow roots and same-origin frames too; null when there is none. */
  async locate(selector: string, nth = 0): Promise<Box | null> {
    return (await this.evaluate(inPage, { do: 'find', selector, nth })) as Box | null;
  }

  /** The value or the rendered text of an element; null when there is none. */
  async read(selector: string, nth = 0): Promise<string | null> {
    return (await this.evaluate(inPage, { do: 'read', selector, nth })) as string | null;
  }

  /** What a script of the page, or a person's own tool, would do: not a trusted gesture. Waits for the element. */
  async script(act: ScriptedAct, selector: string, nth = 0): Promise<void> {
    await until(`"${selector}" to ${act}`, () => this.evaluate(inPage, { do: act, selector, nth }));
  }

  roles(scope: 'ours' | 'page'): Promise<readonly UiElement[]> {
    return this.evaluate(inPage, { do: 'roles', scope }) as Promise<readonly UiElement[]>;
  }

  /** A trusted click in the middle of an element; waits for it to be there. */
  async click(selector: string, nth = 0): Promise<void> {
    await this.clickBox(await until(`"${selector}" on show`, () => this.locate(selector, nth)));
  }

  async clickBox(box: Box): Promise<void> {
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  press(chord: string): Promise<void> {
    return pressChord(this.browser, this.page, chord);
  }

  /** Types into whatever has the focus, one trusted key after the other, as fast as the browser takes them. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Clicks into a field and types. */
  async write(selector: string, text: string): Promise<void> {
    // A page that is still laying itself out moves the field away under the pointer: a person clicks into it again.
    await until(`"${selector}" to take the focus`, async () => {
      await this.click(selector);
      return this.evaluate(inPage, { do: 'focused', selector, nth: 0 });
    });
    await this.type(text);
  }

  async screenshot(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }
}
