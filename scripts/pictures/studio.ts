import { join } from 'node:path';
import type { JournalEvent } from '../../lib/history/events.ts';
import { ask } from '../../test/e2e/background.ts';
import type { Driver, Tab } from '../../test/e2e/driver/index.ts';

export type Scheme = 'light' | 'dark';

/** Puts a surface on show and answers with the tab to take; `dress` gives a tab its look and size first. */
export type Show = (
  studio: Studio,
  dress: (tab: Tab, size?: Size | 'its own') => Promise<Tab>,
) => Promise<Tab>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

const usual: Size = { width: 880, height: 660 };

/** A browser with the extension in it, to take pictures of. */
export class Studio {
  readonly driver: Driver;
  readonly #folder: string;

  constructor(driver: Driver, folder: string) {
    this.driver = driver;
    this.#folder = folder;
  }

  /** The first run, which is there once: in both looks; then it is answered. */
  async takeFirstRun(): Promise<void> {
    const tab = await this.driver.practicePage();
    await tab.page.setViewport({ width: 880, height: 780, deviceScaleFactor: 2 });
    for (const scheme of ['light', 'dark'] as const) {
      await this.driver.setColorScheme(tab, scheme);
      await tab.waitFor('colours that stand still', standsStill, []);
      await tab.screenshot(join(this.#folder, `first-run-${scheme}.png`));
    }
    await this.driver.setSettings((settings) => ({ ...settings, firstRunDone: true }));
    await tab.close();
  }

  async remember(events: readonly JournalEvent[]): Promise<void> {
    const page = await this.driver.openExtensionPage('privacy.html');
    await ask(page, 'journal.append', { events });
    await page.close();
  }

  /** Writes NAME-SCHEME.png, at twice the size for sharp screens. */
  async picture(name: string, scheme: Scheme, show: Show): Promise<void> {
    const dressed: Tab[] = [];
    const tab = await show(this, async (each, size = usual) => {
      dressed.push(each);
      if (size !== 'its own') await each.page.setViewport({ ...size, deviceScaleFactor: 2 });
      await this.driver.setColorScheme(each, scheme);
      return each;
    });
    await tab.waitFor('colours that stand still', standsStill, []);
    await tab.screenshot(join(this.#folder, `${name}-${scheme}.png`));
    for (const each of dressed) await each.close();
  }
}

function standsStill(): boolean {
  return !document.getAnimations().some((animation) => animation instanceof CSSTransition);
}
