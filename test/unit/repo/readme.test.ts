import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawIcon, iconFolder, iconSizes } from '../../../scripts/build/icons.ts';
import { manifestFor } from '../../../scripts/build/manifest.ts';
import { readProjectFile } from './files.ts';

const readme = readProjectFile('README.md');
const papers = JSON.parse(readProjectFile('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

/** The first cells of the table under a heading, without their marks. */
function firstCells(heading: string): string[] {
  const [, after = ''] = readme.split(`\n## ${heading}\n`);
  const rows = after.split('\n## ')[0]?.match(/^\|.*\|$/gm) ?? [];
  return rows.slice(2).map((row) => row.split(' | ')[0]?.replace(/^\| /, '').trim() ?? '');
}

describe('the README', () => {
  it('gives a reason for every permission of either browser, and for none that is not asked', () => {
    const asked = ['chrome', 'firefox'].flatMap(
      (browser) => (manifestFor(browser, 'production').permissions ?? []) as string[],
    );
    const told = firstCells('Permissions').map((cell) => /`([^`]+)`/.exec(cell)?.[1] ?? cell);
    expect(told.filter((name) => !name.includes('.')).sort()).toEqual([...new Set(asked)].sort());
  });

  it('says what every runtime dependency is for, and what it weighs', () => {
    const [, table = ''] = readme.split('### Runtime dependencies\n');
    const weighed = [...table.matchAll(/^\| (\S+) +\| .+ \| \d+\.\d +\|$/gm)].map(([, name]) => name);
    expect(weighed.sort()).toEqual(Object.keys(papers.dependencies).sort());
  });

  it('explains every command a person may run, and no other', () => {
    const told = firstCells('Commands').flatMap((cell) =>
      [...cell.matchAll(/`npm (?:run )?([^` ]+)/g)].map(([, name]) => name),
    );
    expect(told.filter((name) => !name || !(name in papers.scripts))).toEqual([]);
    const promised = [
      'start',
      'test',
      'test:all',
      'dev',
      'build',
      'build:test',
      'zip',
      'check',
      'bench',
      'eval',
    ];
    expect(promised.filter((name) => !told.includes(name))).toEqual([]);
  });
});

describe('the icon', () => {
  it.each(iconSizes)('of %i px is drawn from its SVG: run `npm run icons` after a change', (size) => {
    expect(readFileSync(`${iconFolder}${size}.png`).equals(drawIcon(size))).toBe(true);
  });
});
