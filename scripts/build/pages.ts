import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const engines = fileURLToPath(new URL('../../test/pages/engines/', import.meta.url));

/**
 * Bundles the real editor engines for the test pages: each file of test/pages/engines into `.output/pages/`, one module
 * each, so that they can be served at the sites' host names without a bundler behind them.
 */
for (const file of readdirSync(engines)) {
  const name = file.replace(/\.[jt]s$/, '');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      lib: { entry: engines + file, formats: ['es'], fileName: () => `${name}.js`, cssFileName: name },
      outDir: '.output/pages',
      emptyOutDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}
console.log('.output/pages');
