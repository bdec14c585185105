import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

function project(browser: 'chromium' | 'firefox') {
  return {
    root,
    define: { __TEST_BUILD__: 'true' },
    test: {
      name: browser,
      environment: 'node',
      include: ['test/e2e/specs/**/*.e2e.ts'],
      provide: { browser },
      clearMocks: true,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** The built extension in real browsers. A spec file has its own browser; two files run at a time. */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [project('chromium'), project('firefox')],
  },
});
