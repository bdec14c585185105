import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourcesIn } from './files.ts';

/** What a part may import, from the top of the project (DESIGN.md 3: imports go one way). */
const mayNot: readonly { readonly part: string; readonly targets: RegExp; readonly why: string }[] = [
  {
    part: 'lib/review/',
    targets:
      /^(wxt|webextension-polyfill|preact)|^lib\/(guard|page-ui|history|sites|editors)\/|^components\/|^entrypoints\//,
    why: 'the review is pure: the same in a page, in a worker and in Node',
  },
  {
    part: 'lib/guard/attempt/',
    targets:
      /^(wxt|webextension-polyfill|preact)|^lib\/(page-ui|history)\/|^lib\/guard\/(?!attempt\/)|^components\//,
    why: 'the gate is a pure reducer: time and the page come in as events',
  },
  {
    part: 'lib/sites/',
    targets: /^(wxt|webextension-polyfill|preact)|^lib\/(guard|page-ui|history)\/|^components\//,
    why: 'the manifest reads the sites in Node',
  },
  {
    part: 'components/',
    targets: /^wxt|^webextension-polyfill|^entrypoints\//,
    why: 'props in, callbacks out',
  },
  {
    part: 'lib/',
    targets: /^(components|entrypoints|test|scripts)\//,
    why: 'imports go from the outside in',
  },
];

/** lib/page-ui shows components in the page, and lib/review's engine runs in a worker: each is named here once. */
const exceptions: readonly { readonly part: string; readonly target: RegExp }[] = [
  { part: 'lib/page-ui/', target: /^components\// },
];

function wrong(file: SourceFile): string[] {
  const rules = mayNot.filter(({ part }) => file.path.startsWith(part));
  const excused = exceptions.filter(({ part }) => file.path.startsWith(part));
  return importsOf(file).flatMap((target) =>
    rules
      .filter(({ targets }) => targets.test(target) && !excused.some((each) => each.target.test(target)))
      .map(({ why }) => `${file.path} imports ${target}: ${why}`),
  );
}

describe('imports', () => {
  it('go one way', () => {
    expect(sourcesIn('lib', 'components').flatMap(wrong)).toEqual([]);
  });

  it('are seen by this test', () => {
    const text =
      "import { x } from '../guard/session/index.ts';\nimport type { A,\n B } from 'wxt/browser';\n";
    expect(wrong({ path: 'lib/review/x.ts', text })).toHaveLength(2);
  });

  it('keep the browser and the DOM out of the review, the gate and the entry of the history', () => {
    const pure = [...sourcesIn('lib/review', 'lib/guard/attempt'), ...sourcesIn('lib/history')].filter(
      ({ path }) =>
        (!path.startsWith('lib/history/') || path === 'lib/history/entry.ts') &&
        !path.startsWith('lib/review/engine/'),
    );
    const touching = pure.filter(({ text }) =>
      /\b(document|window|browser|chrome|localStorage)\s*[.[?]|\bHTMLElement\b|\bsetTimeout\(|\bDate\.now\(/.test(
        text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
      ),
    );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });
});
