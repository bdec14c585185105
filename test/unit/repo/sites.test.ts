// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites/index.ts';
import { policyIdFor, policyWithId } from '../../../lib/sites/policies/index.ts';
import type { Site } from '../../../lib/sites/site.ts';
import { pages } from '../../pages/index.ts';
import { filesIn, readProjectFile } from './files.ts';

interface Project {
  /** Every path of the project that a site could need, from its top. */
  readonly paths: ReadonlySet<string>;
  readonly readme: string;
  /** Site and surface of each test page. */
  readonly pages: readonly { readonly site: string; readonly surface: string }[];
  /** The files of the end-to-end tests. */
  readonly tests: readonly string[];
}

const project: Project = {
  paths: new Set([...filesIn('entrypoints'), ...filesIn('lib/sites')].map(({ path }) => path)),
  readme: readProjectFile('README.md'),
  pages,
  tests: filesIn('test/e2e').map(({ path }) => path),
};

/** What `npm run new-site` writes where a fact has to stand. */
const placeholder = /to be (found out|described)/i;

/** What is missing of one site, one sentence each: where it belongs and what to write there. */
function missingOf({ id, name, hosts }: Site, at: Project): string[] {
  const own = at.pages.filter(({ site }) => site === id);
  const words = name.split(' ');
  const rows = at.readme.split('\n').filter((line) => words.includes(/^\| (\w+)/.exec(line)?.[1] ?? ''));
  const needed: readonly (readonly [boolean, string])[] = [
    [hosts.length > 0, `states no hosts: add its match patterns to lib/sites/${id}/site.ts.`],
    [
      at.paths.has(`entrypoints/site-${id}.ts`),
      `has no script of its own: add entrypoints/site-${id}.ts, which registers its surfaces.`,
    ],
    [
      own.length > 0,
      `has no test page: add test/pages/${id}--….html, which behaves as the site does, and name it in test/pages/chat-pages.ts or mail-pages.ts.`,
    ],
    [
      at.tests.some((path) => path.includes(id)),
      'is in no end-to-end test: add a scene to test/e2e with every way of sending and how each can go.',
    ],
    [
      own.every(({ surface }) => hasPolicy(id, surface)),
      `has no take-back policy: add lib/sites/policies/rows/${id}.ts with source and date, and its line in policies.ts and policy-id-for.ts. Where nothing is known, say so in its "why".`,
    ],
    [
      rows.length >= 2,
      'is not in both tables of the README: what is guarded there, and how a held message is sent on.',
    ],
    [
      !rows.some((row) => placeholder.test(row)),
      'has rows in the README that still say "to be described": write what is known, and what is not.',
    ],
  ];
  return needed.filter(([isThere]) => !isThere).map(([, lacks]) => `${name} ${lacks}`);
}

/** A row of the table with somebody who says so. A new site's row comes without: nothing may be promised from it. */
function hasPolicy(site: string, surface: string): boolean {
  const kinds = sites.find(({ id }) => id === site)?.kinds ?? ['chat'];
  return kinds.every((kind) => {
    const policy = policyWithId(policyIdFor(site, surface, kind, false));
    return policy !== undefined && policy.sources.length > 0 && !placeholder.test(policy.why);
  });
}

describe('every site', () => {
  it.each(sites.map((site) => [site.name, site] as const))('%s is complete', (_, site) => {
    expect(missingOf(site, project)).toEqual([]);
  });

  it.each(sites)('$name: the README says as the popup does what is not reviewable there', (site) => {
    const rows = project.readme.split('\n').filter((line) => line.startsWith('| '));
    const cells = rows.map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));
    const row = cells.find(([first]) => first !== undefined && first !== '' && site.name.endsWith(first));
    expect(row?.at(-1)).toBe(site.notReviewable.join(', '));
  });

  it.each(sites)(
    '$name is in the random sequences: test/e2e/chat/scenes.ts, or the spec itself',
    ({ id }) => {
      const lists = ['test/e2e/chat/scenes.ts', 'test/e2e/specs/random.e2e.ts']
        .map(readProjectFile)
        .join('\n');
      expect(lists).toMatch(new RegExp(`^ +'?${id}'?: `, 'm'));
    },
  );

  it('that is only begun is told what it lacks', () => {
    const begun: Site = {
      id: 'begun',
      name: 'Begun',
      hosts: [],
      required: false,
      kinds: ['chat'],
      notReviewable: [],
    };
    const readme = '| Begun | to be described | |';
    const missing = missingOf(begun, {
      paths: new Set(),
      readme,
      tests: [],
      pages: [{ site: 'begun', surface: 'begun-message' }],
    });
    expect(missing.map((sentence) => sentence.split(':')[0])).toEqual([
      'Begun states no hosts',
      'Begun has no script of its own',
      'Begun is in no end-to-end test',
      'Begun has no take-back policy',
      'Begun is not in both tables of the README',
      'Begun has rows in the README that still say "to be described"',
    ]);
    expect(missingOf(begun, { ...project, pages: [] }).join()).toContain('has no test page');
  });
});
