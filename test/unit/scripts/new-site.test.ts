// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { insertionsFor } from '../../../scripts/new-site/insertions.ts';
import { namesOf, type SiteNames } from '../../../scripts/new-site/names.ts';
import { newFilesFor } from '../../../scripts/new-site/new-files.ts';
import { readProjectFile } from '../repo/files.ts';

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
});
