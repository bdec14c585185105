/**
 * `npm run pictures`: takes the README's pictures anew, in Chromium, light and dark, into `.readme/`. Needs the test build
 * (`npm run build:test`) and the test pages (`npm run build:pages`).
 */
import { fileURLToPath } from 'node:url';
import { launch } from '../test/e2e/driver/index.ts';
import { servedPages } from '../test/e2e/served-pages.ts';
import { startInternet } from '../test/e2e/site-server.ts';
import { ensureBrowsers } from './browsers.ts';
import { sampleHistory } from './pictures/sample-history.ts';
import { Studio } from './pictures/studio.ts';
import { surfaces } from './pictures/surfaces.ts';

ensureBrowsers(['chromium']);
const folder = fileURLToPath(new URL('../.readme/', import.meta.url));
const internet = await startInternet(servedPages);
const driver = await launch({ browser: 'chromium', build: 'test', internet });
try {
  const studio = new Studio(driver, folder);
  await studio.takeFirstRun();
  await studio.remember(sampleHistory(Date.now()));
  for (const [name, show] of Object.entries(surfaces)) {
    for (const scheme of ['light', 'dark'] as const) {
      console.log(`${name}, ${scheme}`);
      await studio.picture(name, scheme, show);
    }
  }
} finally {
  await driver.close();
  await internet.close();
}
