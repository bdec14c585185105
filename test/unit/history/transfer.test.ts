// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFor } from '../../../lib/background/asks.ts';
import { commitImport, stageImport } from '../../../lib/background/import.ts';
import type { History, JournalEvent } from '../../../lib/history/index.ts';
import { createHistory } from '../../../lib/history/index.ts';
import { exportHistory, importHistory } from '../../../lib/history/transfer/index.ts';
import type { Answer, Ask, RequestName } from '../../../lib/messages.ts';
import type { request } from '../../../lib/request.ts';
import { saveSettings } from '../../../lib/settings-store.ts';
import { createFakeBrowser } from '../background/fake-browser.ts';
import { bareLine, line, message } from './sample.ts';

const { browser } = await vi.hoisted(async () => {
  const fake = await import('../background/fake-browser.ts');
  return { browser: fake.createFakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));

const day = 24 * 60 * 60 * 1000;
const now = 1_000 * day;
const sizes = { longestTail: 4, segmentCapacity: 8 };
let history: History;

/** A fresh profile. */
async function newProfile(): Promise<void> {
  await history?.close();
  globalThis.indexedDB = new IDBFactory();
  history = createHistory(() => now, sizes);
}

beforeEach(async () => {
  Object.assign(browser, createFakeBrowser());
  await newProfile();
});

/** The requests as the background answers them. */
const send: typeof request = async <N extends RequestName>(name: N, body: Ask<N>): Promise<Answer<N>> => {
  const ask = checkFor(name)(structuredClone(body)) as never;
  const answers: { [K in RequestName]?: (ask: never) => unknown } = {
    'history.export': (asked: Ask<'history.export'>) => history.export(asked),
    'history.import.stage': (staged: Ask<'history.import.stage'>) =>
      stageImport(history, staged).then(() => ({})),
    'history.import.commit': (asked: Ask<'history.import.commit'>) => commitImport(history, asked),
    'history.import.cancel': ({ importId }: { importId: string }) =>
      history.dropIncoming(importId).then(() => ({})),
  };
  return (await answers[name]?.(ask)) as Answer<N>;
};

async function fill(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const at = now - day + i;
    const text = `Message number${i}, with "quotes",\nlines, émojis \u{1F600} and =formulas`;
    await history.append([
      line('held', at, `a${i}`, { message: message({ text }) }),
      bareLine('left', at + 1, `a${i}`),
    ]);
  }
}

const everything = async () => (await history.export({ limit: 1_000 })).attempts;
const exported = (format: 'json' | 'csv' = 'json') => exportHistory(send, { format, now });
const fileOf = (...lines: string[]) => new Blob([lines.join('\n')]);
const header =
  '{"format":"second-look-history","version":1,"exportedAt":"2026-11-24T00:00:00.000Z","attempts":[';
const attempt = (events: readonly JournalEvent[]) => JSON.stringify(events);
const good = attempt([line('passed', now - day, 'new')]);

describe('export and import', () => {
  it('bring the same history into a fresh profile', async () => {
    await fill(30);
    await history.tidy(90);
    const before = await everything();
    const file = await exported();
    await newProfile();
    expect(await importHistory(send, file)).toEqual({ added: 30, merged: 0, unchanged: 0, tooOld: 0 });
    expect(await everything()).toEqual(before);
    expect(await history.list({ limit: 5, query: 'number7' })).toMatchObject({
      total: 1,
      entries: [{ attemptId: 'a7' }],
    });
    expect((await history.list({ limit: 5 })).total).toBe(30);
  });

  it('carry along what its thread may be, and take a file from before that was noted', async () => {
    const noted = line('passed', now - day, 'noted', {
      message: message({ kind: 'message', mayBeInMail: false }),
    });
    await importHistory(send, fileOf(header, good, `,${attempt([noted])}`, ']}'));
    const file = await exported();
    await newProfile();
    await importHistory(send, file);
    expect((await history.entry('noted'))?.mayBeInMail).toBe(false);
    expect((await history.entry('new'))?.mayBeInMail).toBeUndefined();
  });

  it('work on an empty history', async () => {
    const file = await exported();
    expect(JSON.parse(await file.text())).toMatchObject({ format: 'second-look-history', attempts: [] });
    expect(await importHistory(send, file)).toEqual({ added: 0, merged: 0, unchanged: 0, tooOld: 0 });
  });

  it('write a file that is one JSON document', async () => {
    await fill(3);
    const document = JSON.parse(await (await exported()).text());
    expect(document.attempts).toHaveLength(3);
    expect(document.attempts[0].map((event: JournalEvent) => event.type)).toEqual(['held', 'left']);
  });

  it('tell how far they are', async () => {
    await fill(3);
    const told: number[] = [];
    const file = await exportHistory(send, { format: 'json', now, onProgress: (part) => told.push(part) });
    await importHistory(send, file, { onProgress: (part) => told.push(part) });
    expect(told).toEqual([1, 1, 1]);
  });

  it('can be called off, and leave nothing behind', async () => {
    await fill(3);
    const file = await exported();
    await newProfile();
    const stop = new AbortController();
    const stopped = importHistory(send, file, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await everything()).toEqual([]);
  });
});

describe('importing what is known', () => {
  it('doubles nothing and changes nothing', async () => {
    await fill(10);
    const before = await everything();
    expect(await importHistory(send, await exported())).toEqual({
      added: 0,
      merged: 0,
      unchanged: 10,
      tooOld: 0,
    });
    expect(await everything()).toEqual(before);
    expect((await history.list({ limit: 1 })).total).toBe(10);
  });

  it('adds the lines that are new, in the order of their times', async () => {
    await fill(10);
    await history.tidy(90);
    const more = attempt([line('held', now - day + 3, 'a3'), bareLine('undone', now - 1, 'a3')]);
    const result = await importHistory(send, fileOf(header, ` ${more}`, ']}'));
    expect(result).toEqual({ added: 0, merged: 1, unchanged: 0, tooOld: 0 });
    expect(await history.entry('a3')).toMatchObject({ status: 'undone' });
    expect((await history.events('a3')).map((event) => event.type)).toEqual(['held', 'left', 'undone']);
    expect(await history.list({ limit: 9, query: 'undone' })).toMatchObject({ total: 1 });
    expect(await history.list({ limit: 99, query: 'helena' })).toMatchObject({ total: 10 });
  });

  it('takes an attempt that a file holds twice as one', async () => {
    const again = attempt([bareLine('left', now - 5, 'new'), line('passed', now - day, 'new')]);
    const result = await importHistory(send, fileOf(header, ` ${good}`, `,${again}`, `,${good}`, ']}'));
    expect(result).toEqual({ added: 1, merged: 1, unchanged: 1, tooOld: 0 });
    expect(await history.list({ limit: 9, query: 'helena' })).toMatchObject({
      total: 1,
      entries: [{ status: 'sent' }],
    });
    expect((await history.list({ limit: 9 })).total).toBe(1);
  });

  it('leaves out what is older than is kept, and says how many', async () => {
    const old = attempt([line('passed', now - 91 * day, 'old')]);
    const result = await importHistory(send, fileOf(header, ` ${good}`, `,${old}`, ']}'));
    expect(result).toEqual({ added: 1, merged: 0, unchanged: 0, tooOld: 1 });
    expect(await history.entry('old')).toBeNull();
  });

  it('keeps only what the person keeps', async () => {
    await saveSettings({ keep: 'counts' });
    await importHistory(send, fileOf(header, ` ${good}`, ']}'));
    expect(await history.entry('new')).toMatchObject({ text: '', recipients: [], countsOnly: true });
    await saveSettings({ keep: 'nothing' });
    await expect(importHistory(send, fileOf(header, ` ${good}`, ']}'))).rejects.toMatchObject({
      key: 'import-not-kept',
    });
  });

  it('keeps "only counts" through an export', async () => {
    await saveSettings({ keep: 'counts' });
    await importHistory(send, fileOf(header, ` ${good}`, ']}'));
    const file = await exported();
    await newProfile();
    await saveSettings({ keep: 'text' });
    await importHistory(send, file);
    expect(await history.entry('new')).toMatchObject({ countsOnly: true });
  });
});

describe('an imported message', () => {
  const held = attempt([line('held', now - day, 'in'), bareLine('left', now - day + 1, 'in')]);
  const types = async (attemptId: string) => (await history.events(attemptId)).map(({ type }) => type);

  it('is followed as any other, and goes out with all its lines', async () => {
    await importHistory(send, fileOf(header, ` ${held}`, ']}'));
    await history.append([bareLine('edited', now - 1, 'in')]);
    await history.append([bareLine('deleted', now, 'in')]);
    expect(await types('in')).toEqual(['held', 'left', 'edited', 'deleted']);
    expect((await history.entry('in'))?.status).toBe('undone');
    const before = await everything();
    const file = await exported();
    await newProfile();
    await importHistory(send, file);
    expect(await everything()).toEqual(before);
  });

  it('that was not sent is gone on with', async () => {
    const parked = attempt([
      line('held', now - 1_000, 'sat'),
      bareLine('parked', now - 900, 'sat', 'let-it-sit'),
    ]);
    await importHistory(send, fileOf(header, ` ${parked}`, ']}'));
    await history.append([line('passed', now, 'again'), bareLine('left', now + 1, 'again')]);
    expect((await history.list({ limit: 9 })).entries.map(({ attemptId }) => attemptId)).toEqual(['again']);
    expect(await types('again')).toEqual(['held', 'parked', 'passed', 'left']);
    expect(await types('sat')).toEqual([]);
  });

  it('stays whole when everything before it is deleted for good', async () => {
    await fill(3);
    await history.remove('all');
    await importHistory(send, fileOf(header, ` ${held}`, ']}'));
    await history.append([bareLine('edited', now - 1, 'in')]);
    await history.remove(['nothing of these']);
    expect(await types('in')).toEqual(['held', 'left', 'edited']);
    expect(await types('a1')).toEqual([]);
    expect((await history.list({ limit: 9, query: 'helena' })).total).toBe(1);
  });

  it('is not there when a write that nobody waits for fails', async () => {
    const put = IDBObjectStore.prototype.put;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name !== 'entries') return put.apply(this, args);
      put.apply(this, args);
      // The same key once more: the store refuses it later, by an event.
      return this.add(args[0]);
    });
    await expect(importHistory(send, fileOf(header, ` ${held}`, ']}'))).rejects.toMatchObject({
      key: 'history-failed',
    });
    failing.mockRestore();
    expect(await everything()).toEqual([]);
  });
});

describe('a broken or hostile file', () => {
  const other = (over: object) => attempt([{ ...line('passed', now - day, 'bad'), ...over }]);

  it.each([
    ['is empty', [''], 'Line 1: the end of the file is missing'],
    ['is something else', ['{"name":"package"}', ']}'], 'Line 1: this is not a history'],
    ['is a picture', ['\u0089PNG'], 'Line 1: this is not a history'],
    [
      'is from a newer version',
      [header.replace('"version":1', '"version":2'), ']}'],
      'Line 1: this file is from a newer',
    ],
    ['is cut off', [header, ` ${good}`], 'Line 3: the end of the file is missing'],
    ['is cut off in a line', [header, ` ${good}`, `,${good.slice(0, 40)}`], 'Line 3: this line is damaged'],
    ['goes on after its end', [header, ` ${good}`, ']}', good], 'Line 4: something follows the end'],
    [
      'holds a line that is no attempt',
      [header, ` ${good}`, ',"hello"', ']}'],
      'Line 3: this is not a message',
    ],
    ['holds an empty attempt', [header, ' []', ']}'], 'Line 2: this is not a message'],
    [
      'holds lines of two attempts in one',
      [header, ` ${attempt([line('held', 1, 'a'), line('left', 2, 'b')])}`, ']}'],
      'Line 2: this is not a message',
    ],
    [
      'holds lines without a message',
      [header, ` ${attempt([bareLine('left', 1)])}`, ']}'],
      'Line 2: this is not a message',
    ],
    [
      'holds a time that is none',
      [header, ` ${other({ at: 'Dear Helena' })}`, ']}'],
      'Line 2: “at” is missing or cannot be right',
    ],
    [
      'holds a time out of all time',
      [header, ` ${other({ at: 9e18 })}`, ']}'],
      'Line 2: “at” is missing or cannot be right',
    ],
    [
      'holds an unknown event',
      [header, ` ${good}`, `,${other({ type: 'exploded' })}`, ']}'],
      'Line 3: “type” is missing or cannot be right',
    ],
    [
      'holds a text that is none',
      [header, ` ${other({ message: { ...message(), text: { evil: 1 } } })}`, ']}'],
      'Line 2: “text” is missing or cannot be right',
    ],
  ])('that %s is refused with line and reason, and nothing of it is imported', async (_, lines, reason) => {
    const refused = importHistory(send, fileOf(...lines));
    await expect(refused).rejects.toMatchObject({
      key: 'import-refused',
      words: expect.stringContaining(reason),
    });
    await expect(refused).rejects.not.toMatchObject({ words: expect.stringContaining('Helena') });
    expect(await everything()).toEqual([]);
    expect((await history.list({ limit: 1 })).total).toBe(0);
  });

  it('that is no text, or one endless line, is refused', async () => {
    const bytes = new Blob([`${header}\n`, new Uint8Array([0x5b, 0xff, 0xfe, 0x0a])]);
    await expect(importHistory(send, bytes)).rejects.toMatchObject({
      words: expect.stringContaining('Line 2: this line is not text'),
    });
    const endless = new Blob([`${header}\n`, 'x'.repeat(9_000_000)]);
    await expect(importHistory(send, endless)).rejects.toMatchObject({
      words: expect.stringContaining('Line 2: this line is too long'),
    });
  });

  it('cannot bring in a link that is none of the web, or fields of its own', async () => {
    const evil = JSON.parse(other({ message: message({ conversationUrl: 'javascript:alert(1)' }) }));
    evil[0].extra = 'x';
    const written = JSON.stringify(evil).replace('"extra"', '"__proto__":{"at":1},"extra"');
    await importHistory(send, fileOf(header, ` ${written}`, ']}'));
    expect(await history.entry('bad')).not.toHaveProperty('conversationUrl');
    expect((await history.events('bad'))[0]).not.toHaveProperty('extra');
  });

  it('that was read only in part imports nothing', async () => {
    await fill(3);
    const file = await exported();
    await newProfile();
    const losing: typeof request = async (name, body) => {
      if (name === 'history.import.commit') await history.dropIncoming();
      return send(name, body);
    };
    await expect(importHistory(losing, file)).rejects.toMatchObject({ key: 'import-cut-short' });
    expect(await everything()).toEqual([]);
  });

  it('leaves nothing behind when the history has no room for it', async () => {
    await fill(3);
    const file = await exported();
    await newProfile();
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (++writes > 2) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(importHistory(send, file)).rejects.toMatchObject({ key: 'history-full' });
    full.mockRestore();
    expect(await everything()).toEqual([]);
    expect((await history.list({ limit: 1 })).total).toBe(0);
  });
});

describe('CSV', () => {
  it('quotes what must be quoted, and lets no cell be a formula', async () => {
    const text = '=HYPERLINK("https://evil.example","x")';
    await history.append([line('passed', now - day, 'a1', { message: message({ text, subject: 'plain' }) })]);
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await (await exported('csv')).arrayBuffer(),
    );
    expect(csv.startsWith('\ufeffWhen,Site,Kind,To,Subject,Text,')).toBe(true);
    expect(csv).toContain(`,Helena Ortiz,plain,"'=HYPERLINK(""https://evil.example"",""x"")",`);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
  });
});
