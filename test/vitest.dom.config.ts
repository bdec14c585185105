import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Real Chromium, for what happy-dom cannot do: DOMPurify, innerText, Selection, focus, the top layer. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  define: { __TEST_BUILD__: 'true' },
  // The pages' engines, found before the first test: one found later would reload the page under it.
  optimizeDeps: {
    include: [
      'quill',
      'quill1',
      'lexical',
      '@lexical/history',
      '@lexical/plain-text',
      'react',
      'react-dom',
      'react-dom/client',
      'slate',
      'slate-history',
      'slate-react',
      'roosterjs',
    ],
  },
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
