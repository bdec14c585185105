import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const models = 'models:';

/** `import words from 'models:words.bin'` gives the bytes of that file of public/models, held in the bundle itself. */
const modelsInside: Plugin = {
  name: 'models-inside',
  resolveId: (id) => (id.startsWith(models) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${models}`)) return undefined;
    const bytes = readFileSync(resolve('public/models', id.slice(models.length + 1)));
    return `const bytes = Buffer.from('${bytes.toString('base64')}', 'base64');
export default bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);`;
  },
};

/** Bundles the review as it ships into one file for Node: `.output/review.mjs`. */
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [modelsInside],
  define: { __TEST_BUILD__: 'false' },
  build: {
    ssr: 'scripts/build/review-entry.ts',
    outDir: '.output',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'review.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
console.log('.output/review.mjs');
