import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** DESIGN.md 8, in bytes. */
const bar = 30_000;

it('runs no more than 30 KB gzipped in a page of LinkedIn before a composer is found', () => {
  const build = inject('browser') === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const scripts = ['site-linkedin.js', 'guard.js'].map((name) =>
    readFileSync(fileURLToPath(new URL(`../../../.output/${build}/${name}`, import.meta.url))),
  );
  expect(gzipSync(Buffer.concat(scripts)).length).toBeLessThanOrEqual(bar);
});
