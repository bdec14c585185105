import { defineConfig } from 'vitest/config';

/** Units under happy-dom: mirrors lib/ and components/. What happy-dom cannot do is in test/dom (codebases.md 5.3). */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  define: { __TEST_BUILD__: 'true' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'unit',
    environment: 'happy-dom',
    include: ['test/unit/**/*.test.{ts,tsx}'],
    clearMocks: true,
  },
});
