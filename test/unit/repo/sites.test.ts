// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites/index.ts';
import { policyIdFor } from '../../../lib/sites/policies/index.ts';
import { pages } from '../../pages/index.ts';
import { readProjectFile, sourcesIn } from './files.ts';

/** The cells of every table row of the README. */
const rows = readProjectFile('README.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

describe.each(sites)('$name', ({ id, name, hosts, kinds, notReviewable }) => {
  const surfaces = pages.filter(({ site }) => site === id).map(({ surface }) => surface);

  it('says where it is', () => {
    expect(hosts, `${id} has no hosts: state them in lib/sites/${id}/site.ts`).not.toEqual([]);
  });

  it('has a script of its own for its pages', () => {
    const scripts = sourcesIn('entrypoints').map(({ path }) => path);
    expect(scripts, `${id} is never guarded: it needs entrypoints/site-${id}.ts`).toContain(
      `entrypoints/site-${id}.ts`,
    );
  });

  it('has a test page', () => {
    expect(surfaces, `${id} has no page in test/pages: list one in test/pages/index.ts`).not.toEqual([]);
  });

  it('has a take-back policy', () => {
    const ids = kinds.flatMap((kind) => surfaces.map((surface) => policyIdFor(id, surface, kind, false)));
    expect(ids, `${id} has no row in lib/sites/policies: see policy-id-for.ts`).not.toContain('unknown');
  });

  it('has its row in the README, with what is not reviewable as the popup says it', () => {
    const row = rows.find(([first]) => first !== undefined && first !== '' && name.endsWith(first));
    expect(row?.at(-1), `README "What it guards": the last cell of ${name} is lib/sites/${id}/site.ts`).toBe(
      notReviewable.join(', '),
    );
  });
});
