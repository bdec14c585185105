import { describe, expect, it } from 'vitest';
import { filesIn, type SourceFile, sourcesIn } from './files.ts';

const shipped = () => sourcesIn('entrypoints', 'components', 'lib', 'scripts');
const everything = () =>
  [...shipped(), ...sourcesIn('test')].filter(({ path }) => !path.startsWith('test/unit/repo/'));

function lines(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, at }) => `${at} ${line.trim()}`),
  );
}

describe('the code', () => {
  it('leaves nothing for later and silences no tool', () => {
    const left =
      /(\/\/|\*)\s*(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\bas any\b/;
    expect(lines(everything(), left)).toEqual([]);
  });

  it('skips no test and runs none alone', () => {
    expect(lines(sourcesIn('test'), /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf)\b/)).toEqual([]);
  });

  it('names no folder of one machine', () => {
    const files = [...everything(), ...filesIn('.ci')];
    expect(lines(files, /(^|[^A-Za-z0-9._-])\/(work|farm|home)\/[a-z]/)).toEqual([]);
  });

  it('has no file so long that it must do two jobs', () => {
    const long = shipped().filter(({ text }) => text.split('\n').length > 220);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('says at the top of each folder what the folder is for', () => {
    const folders = new Set(sourcesIn('lib').map(({ path }) => path.split('/').slice(0, -1).join('/')));
    const silent = [...folders].filter((folder) => {
      if (folder === 'lib' || folder.split('/').length > 3) return false;
      const files = sourcesIn(folder).filter(({ path }) => !path.slice(folder.length + 1).includes('/'));
      if (files.length < 2) return false;
      return !files.some(({ path, text }) => path === `${folder}/index.ts` && text.startsWith('/**'));
    });
    expect(silent).toEqual([]);
  });

  it('waits for conditions in its end-to-end tests, never for time', () => {
    const specs = sourcesIn('test/e2e/specs');
    expect(lines(specs, /setTimeout|setInterval|\bretry\b/)).toEqual([]);
  });
});

describe('what leaves the device', () => {
  it('is nothing: no code of the extension can open a connection', () => {
    const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\s*\(/;
    const packaged = /\bfetch\('\/[a-z]/;
    const found = lines(sourcesIn('entrypoints', 'components', 'lib'), calls).filter(
      (line) => !packaged.test(line),
    );
    expect(found).toEqual([]);
  });
});
