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

/**
 * Every package that a test or a page's engine imports: one that Vite finds only during the run makes it reload the page
 * under a test, and in a fresh clone the run then stops half way.
 */
const packages = [
  '@lexical/history',
  '@lexical/plain-text',
  '@preact/signals',
  '@tanstack/virtual-core',
  'axe-core',
  'chartist',
  'chrono-node/de',
  'chrono-node/en',
  'chrono-node/es',
  'chrono-node/fr',
  'ckeditor5',
  'diff',
  'dompurify',
  'draft-js',
  'fast-check',
  'idb',
  'lexical',
  'lucide',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'quill',
  'quill1',
  'react',
  'react-dom',
  'react-dom/client',
  'roosterjs',
  'slate',
  'slate-history',
  'slate-react',
  'write-good',
];

/** Real Chromium, for what happy-dom cannot do: DOMPurify, innerText, Selection, focus, the top layer. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  define: { __TEST_BUILD__: 'true' },
  plugins: [builtEngines],
  optimizeDeps: { include: packages },
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
