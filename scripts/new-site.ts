/**
 * `npm run new-site -- <id> <host> [name]`: everything a chat site needs, ready to be filled with facts. The page, the
 * surface and the scene fit each other, so that its end-to-end test passes at once; `test/unit/repo/sites.test.ts` says what
 * still has to be found out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { insertionsFor } from './new-site/insertions.ts';
import { namesOf } from './new-site/names.ts';
import { newFilesFor } from './new-site/new-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}

const [id = '', host = '', ...words] = process.argv.slice(2);
const names = namesOf(id, host, words.join(' '));
if (!names)
  fail(
    'npm run new-site -- <id> <host> [name]\n  for instance: npm run new-site -- zulip zulip.example.com Zulip',
  );
if (existsSync(join(root, 'lib/sites', id))) fail(`lib/sites/${id} is there already.`);

const files = newFilesFor(names);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const insertions = insertionsFor(names);
for (const { path, into } of insertions) {
  const before = readFileSync(join(root, path), 'utf8');
  writeFileSync(join(root, path), into(before));
}
const touched = [...Object.keys(files), ...insertions.map(({ path }) => path)];
const checked = touched.filter((path) => /\.(ts|js|html|md)$/.test(path));
execFileSync('npx', ['biome', 'check', '--write', ...checked], { cwd: root, stdio: 'ignore' });

console.log(`${names.name} is begun:\n${touched.map((path) => `  ${path}`).join('\n')}

Next, in this order:
  1. lib/sites/${id}/selectors.ts: how its parts are found on the live site, best first, each with source and date
  2. test/pages/${id}-model.js: make the page behave as the site does, and mark its parts with data-expect-…
  3. test/e2e/chat/${id}.ts: what must never be held there, and whether its release is known to work
  4. lib/sites/policies/rows/${id}.ts: what can be taken back, with source and date; its figures in test/unit/sites/policies.test.ts
  5. the two rows of README.md
  npm run check && npx vitest run --config test/vitest.unit.config.ts test/unit/repo/sites.test.ts   says what is missing
  npm run build:test && npx vitest run --config test/vitest.e2e.config.ts --project chromium test/e2e/specs/chat-${id}.e2e.ts`);
