import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

function project(browser: 'chromium' | 'firefox') {
  return {
    root,
    define: { __TEST_BUILD__: 'true' },
    test: {
      name: browser,
      environment: 'node',
      include: ['test/clients/specs/**/*.client.ts'],
      provide: { browser },
      testTimeout: 60_000,
      hookTimeout: 90_000,
    },
  };
}

/** Real web clients with their real servers, run here: `npm run test:clients` (scripts/test-clients.ts). */
export default defineConfig({
  root,
  test: { pool: 'forks', maxWorkers: 1, projects: [project('chromium'), project('firefox')] },
});
