import { defineConfig } from 'wxt';
import { manifestFor, oldest } from './scripts/build/manifest.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
  zip: {
    includeSources: [
      '*.json',
      '*.ts',
      '*.md',
      'LICENSE',
      '.npmrc',
      '{components,entrypoints,lib,public,scripts}/**',
    ],
  },
  vite: ({ mode }) => ({
    define: { __TEST_BUILD__: JSON.stringify(mode === 'test') },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      modulePreload: { polyfill: false },
      // Styles written down for older ones would cost bytes on every page.
      target: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      // What WXT would log does nothing in production, and costs bytes on every page too.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger'] } },
    },
  }),
});
