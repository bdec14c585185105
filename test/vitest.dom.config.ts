import { readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The pages' engines as they stand beside the pages in the end-to-end tests: `npm run build:pages` makes them. */
const builtEngines: Plugin = {
  name: 'built-engines',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const name = /^\/test\/pages\/engines\/([\w-]+\.js)(\?|$)/.exec(request.url ?? '')?.[1];
      if (!name) return next();
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(new URL(`../.output/pages/${name}`, import.meta.url)));
    });
  },
};

/** Real Chromium, for what happy-dom cannot do: DOMPurify, innerText, Selection, focus, the top layer. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  define: { __TEST_BUILD__: 'true' },
  plugins: [builtEngines],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'dom',
    include: ['test/dom/**/*.test.{ts,tsx}'],
    clearMocks: true,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath,
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
