// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { insertionsFor } from '../../../scripts/new-site/insertions.ts';
import { namesOf, type SiteNames } from '../../../scripts/new-site/names.ts';
import { newFilesFor } from '../../../scripts/new-site/new-files.ts';
import { readProjectFile } from '../repo/files.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const names: SiteNames = { id: 'new-talk', camel: 'newTalk', host: 'talk.example.com', name: 'New Talk' };

describe('a new site', () => {
  it('is called in code, on disk and to people what it is called', () => {
    expect(namesOf('new-talk', 'talk.example.com', '')).toEqual(names);
    expect(namesOf('new-talk', 'talk.example.com', 'newTALK')?.name).toBe('newTALK');
    expect(namesOf('New Talk', 'talk.example.com', '')).toBeNull();
    expect(namesOf('new-talk', 'https://talk.example.com/', '')).toBeNull();
  });

  it.each(insertionsFor(names).map((insertion) => [insertion.path, insertion] as const))(
    'finds its place in %s as that file is now',
    (path, { into }) => {
      const before = readProjectFile(path);
      const after = into(before);
      const added = after.length - before.length;
      expect(after).toMatch(/newTalk|new-talk|New Talk/);
      expect(added).toBeGreaterThan(10);
      expect(added).toBeLessThan(400);
      expect(after.split('\n').filter((line) => !before.includes(line.trim())).length).toBeLessThan(12);
    },
  );

  it('says so where its place is gone', () => {
    for (const { into } of insertionsFor(names)) expect(() => into('')).toThrow();
  });

  it('brings its own files and touches no other site’s', () => {
    const paths = Object.keys(newFilesFor(names));
    expect(paths.filter((path) => !path.includes('new-talk'))).toEqual([]);
    expect(paths).toContain('entrypoints/site-new-talk.ts');
    expect(paths).toContain('test/pages/new-talk--chat.html');
  });

  it('fits the code as it is now', { timeout: 120_000 }, () => {
    const copy = mkdtempSync(join(tmpdir(), 'new-site-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    for (const part of ['lib', 'test/e2e', 'test/pages', 'scripts', 'components', 'public/models', '.wxt'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const files = newFilesFor(names);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    const typed = insertionsFor(names).filter(({ path }) => path.endsWith('.ts'));
    for (const { path, into } of typed)
      writeFileSync(join(copy, path), into(readFileSync(join(root, path), 'utf8')));
    const own = [...Object.keys(files), ...typed.map(({ path }) => path)].filter((path) =>
      path.endsWith('.ts'),
    );
    const config = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
    const include = ['.wxt/wxt.d.ts', 'lib/**/*.d.ts', ...own];
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...config, include }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(complaintsOf(() => execFileSync(process.execPath, [tsc, '--noEmit'], { cwd: copy }))).toBe('');
  });
});

function complaintsOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  }
}
