// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { History } from '../../../lib/history/index.ts';
import { asKept, createHistory } from '../../../lib/history/index.ts';
import { bareLine, line, message } from './sample.ts';

let clock = 1_000;
let history: History;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock = 1_000;
  history = createHistory(() => clock);
});

async function sent(attemptId: string, at: number, over: Parameters<typeof message>[0] = {}): Promise<void> {
  await history.append([
    line('passed', at, attemptId, { message: message(over) }),
    bareLine('left', at + 1, attemptId),
  ]);
}

const ids = async (ask: Parameters<History['list']>[0]) =>
  (await history.list(ask)).entries.map((entry) => entry.attemptId);

describe('appending', () => {
  it('loses none of many appends at once, from two connections', async () => {
    const other = createHistory(() => clock);
    const writers = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? history : other));
    await Promise.all(writers.map((writer, i) => writer.append([line('held', i, `a${i}`)])));
    await Promise.all(writers.map((writer, i) => writer.append([bareLine('released', i, `a${i}`)])));
    await Promise.all(writers.map((writer, i) => writer.append([bareLine('left', i, `a${i}`)])));
    const { entries, total } = await history.list({ limit: 100 });
    expect(total).toBe(40);
    expect(entries.every((entry) => entry.status === 'sent')).toBe(true);
    expect((await history.events('a7')).map((event) => event.type)).toEqual(['held', 'released', 'left']);
  });

  it('writes the same line once, so that a page without an answer may send again', async () => {
    const held = line('held', 5);
    expect(await history.append([held])).toBe(1);
    expect(await history.append([held])).toBe(1);
    expect(await history.events('a1')).toEqual([held]);
    expect((await history.list({ limit: 10 })).total).toBe(1);
  });

  it('keeps a message once, however often its lines repeat it', async () => {
    await history.append([line('attempted', 1), line('held', 2), line('released', 3)]);
    const [first, ...rest] = await history.events('a1');
    expect(first?.message?.text).toBe(message().text);
    expect(rest.every((event) => event.message === undefined)).toBe(true);
    await history.append([line('left', 4, 'a1', { message: message({ text: 'Changed.' }) })]);
    expect((await history.events('a1')).at(-1)?.message?.text).toBe('Changed.');
  });

  it('writes all lines of one append or none', async () => {
    const broken = { ...line('left', 2), message: { ...message(), text: (() => '') as unknown as string } };
    await expect(history.append([line('held', 1), broken])).rejects.toMatchObject({
      key: 'history-failed',
    });
    expect((await history.list({ limit: 10 })).total).toBe(0);
    expect(await history.events('a1')).toEqual([]);
  });

  it('keeps nothing where the person chose so, but still notes how an earlier attempt ended', async () => {
    const kept = (event: ReturnType<typeof line>) => asKept(event, 'nothing');
    expect(await history.append([kept(line('held', 1, 'new'))])).toBe(0);
    await history.append([line('held', 1, 'old')]);
    expect(await history.append([kept(line('left', 2, 'old'))])).toBe(1);
    expect((await history.list({ limit: 10 })).entries).toMatchObject([{ attemptId: 'old', status: 'sent' }]);
  });

  it('says that there is no room left', async () => {
    const full = new DOMException('', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    await expect(history.append([line('held', 1)])).rejects.toMatchObject({
      key: 'history-full',
      words: expect.stringContaining('no room'),
    });
    vi.restoreAllMocks();
    expect(await history.events('a1')).toEqual([]);
    expect(await history.append([line('held', 1)])).toBe(1);
  });

  it('says that the history cannot be opened, and tries again the next time', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await expect(history.list({ limit: 1 })).rejects.toMatchObject({ key: 'history-broken' });
    open.mockRestore();
    expect((await history.list({ limit: 1 })).total).toBe(0);
  });
});

describe('an attempt in a conversation where one was given up', () => {
  const minute = 60_000;
  const better = message({ text: 'Dear Helena, better.' });
  const keepEditing = () =>
    history.append([line('attempted', 0, 'first'), bareLine('cancelled', minute, 'first')]);
  const all = async () => (await history.list({ limit: 9 })).entries;

  it('goes on with it: one row, one journal', async () => {
    await keepEditing();
    await history.append([line('passed', 2 * minute, 'second', { message: better })], { tabId: 4 });
    await history.append([bareLine('left', 2 * minute + 1, 'second')]);
    expect(await all()).toMatchObject([
      { attemptId: 'second', status: 'sent', text: 'Dear Helena, better.' },
    ]);
    expect((await history.list({ limit: 1 })).total).toBe(1);
    const types = (await history.events('second')).map((event) => event.type);
    expect(types).toEqual(['attempted', 'cancelled', 'passed', 'left']);
    expect(await history.events('first')).toEqual([]);
  });

  it('is found by its new words and not by the old ones', async () => {
    history = createHistory(() => clock, { longestTail: 1, segmentCapacity: 4 });
    await keepEditing();
    await history.tidy(90);
    await history.append([line('passed', 2 * minute, 'second', { message: better })]);
    expect(await ids({ limit: 9, query: 'tuesday' })).toEqual([]);
    expect(await ids({ limit: 9, query: 'better' })).toEqual(['second']);
  });

  it('is a message of its own in another conversation, on another site, or much later', async () => {
    await keepEditing();
    await history.append([
      line('passed', 2 * minute, 'b', { message: { ...better, conversationId: 'thread-2' } }),
    ]);
    await history.append([line('passed', 2 * minute, 'c', { message: { ...better, site: 'slack' } })]);
    await history.append([line('passed', 17 * minute, 'd', { message: better })]);
    expect((await all()).map((entry) => entry.attemptId)).toEqual(['d', 'b', 'c']);
  });

  it('goes on with the very same text however long it was parked, and with no other', async () => {
    await history.append([line('attempted', 0, 'parked'), bareLine('parked', 1, 'parked', 'let-it-sit')]);
    await history.append([line('passed', 50 * minute, 'other', { message: better })]);
    expect(await all()).toHaveLength(2);
    await history.append([line('passed', 60 * minute, 'same')]);
    expect((await all()).map((entry) => [entry.attemptId, entry.status])).toEqual([
      ['same', 'pending'],
      ['other', 'pending'],
    ]);
  });

  it('does not bring back what was removed', async () => {
    await history.append([line('attempted', 0, 'first'), bareLine('parked', 1, 'first', 'let-it-sit')]);
    const { undoToken } = await history.remove(['first']);
    await history.append([line('passed', 2 * minute, 'second')]);
    expect((await all()).map((entry) => entry.attemptId)).toEqual(['second']);
    await history.restore(undoToken);
    expect(await all()).toHaveLength(2);
  });

  it('goes on with one that was let sit and edited, hours later, and with no other message to that person', async () => {
    const sat = message({ text: 'Dear Helena, would you have ten minutes on Tuesday?' });
    const edited = message({ text: 'Dear Helena, would you have half an hour on Tuesday?' });
    const other = message({ text: 'The invoice is attached.' });
    await history.append([
      line('attempted', 0, 'sat', { message: sat }),
      bareLine('parked', 1, 'sat', 'let-it-sit'),
    ]);
    await history.append([
      line('passed', 2 * minute, 'other', { message: other }),
      bareLine('left', 2 * minute + 1, 'other'),
    ]);
    expect((await all()).map(({ attemptId, status }) => [attemptId, status])).toEqual([
      ['other', 'sent'],
      ['sat', 'not-sent'],
    ]);
    await history.append([line('passed', 300 * minute, 'edited', { message: edited })]);
    await history.append([bareLine('left', 300 * minute + 1, 'edited')]);
    expect((await all()).map(({ attemptId, status }) => [attemptId, status])).toEqual([
      ['edited', 'sent'],
      ['other', 'sent'],
    ]);
  });

  it('is on no list until it is gone on with, and is deleted when it no longer can be', async () => {
    await history.append([line('attempted', 0, 'first')]);
    expect(await history.list({ limit: 1 })).toMatchObject({ total: 1 });
    await history.append([bareLine('cancelled', minute, 'first')]);
    for (const asked of [
      {},
      { query: 'tuesday' },
      { skip: 0 },
      { filter: { status: 'not-sent' } },
    ] as const) {
      expect(await history.list({ limit: 9, ...asked })).toEqual({ entries: [], total: 0 });
    }
    clock = 16 * minute;
    await history.tidy(90);
    expect(await history.entry('first')).toBeNull();
    expect(await history.events('first')).toEqual([]);
  });

  it('comes back to the list when it is seen to leave after all', async () => {
    await keepEditing();
    await history.append([bareLine('left', 2 * minute, 'first')]);
    expect(await history.list({ limit: 9 })).toMatchObject({ entries: [{ status: 'sent' }], total: 1 });
  });

  it('is its own where conversations are not kept', async () => {
    const kept = (event: ReturnType<typeof line>) => asKept(event, 'counts');
    await history.append([kept(line('attempted', 0, 'first')), bareLine('cancelled', 1, 'first')]);
    await history.append([kept(line('passed', 2, 'second'))]);
    expect((await all()).map((entry) => entry.attemptId)).toEqual(['second']);
    expect(await history.entry('first')).not.toBeNull();
  });
});

describe('listing', () => {
  it('shows the newest first, page by page', async () => {
    for (let i = 0; i < 7; i++) await sent(`a${i}`, 10 * i);
    expect(await ids({ limit: 3 })).toEqual(['a6', 'a5', 'a4']);
    expect(await ids({ limit: 3, before: 40 })).toEqual(['a3', 'a2', 'a1']);
    expect(await ids({ limit: 3, before: 10 })).toEqual(['a0']);
    expect((await history.list({ limit: 3, before: 10 })).total).toBe(7);
  });

  it('skips nothing that started in the same millisecond', async () => {
    for (const attemptId of ['a', 'b', 'c', 'd']) await sent(attemptId, 50);
    await sent('older', 40);
    const first = await history.list({ limit: 2 });
    expect(first.entries.map((entry) => entry.attemptId).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(await ids({ limit: 2, before: first.entries.at(-1)?.startedAt ?? 0 })).toEqual(['older']);
  });

  it('finds by the beginning of words, names, site, accents or none, and how it went', async () => {
    await sent('porto', 1, { text: 'The café in Porto', recipients: [{ name: 'Zoë Müller' }] });
    await sent('lisbon', 2, {
      text: 'Lisbon',
      site: 'gmail',
      recipients: [{ name: '', address: 'kai@firm.example' }],
    });
    await history.append([
      line('held', 3, 'parked', { message: message({ text: 'Later' }) }),
      bareLine('parked', 4, 'parked', 'page-left'),
    ]);
    expect(await ids({ limit: 9, query: 'por cafe' })).toEqual(['porto']);
    expect(await ids({ limit: 9, query: 'zoe MULL' })).toEqual(['porto']);
    expect(await ids({ limit: 9, query: 'gmail' })).toEqual(['lisbon']);
    expect(await ids({ limit: 9, query: 'kai@firm' })).toEqual(['lisbon']);
    expect(await ids({ limit: 9, query: 'not sent' })).toEqual(['parked']);
    expect(await ids({ limit: 9, query: 'orto' })).toEqual([]);
    expect(await ids({ limit: 9, query: ' … ' })).toEqual(['parked', 'lisbon', 'porto']);
  });

  it('finds at once what another connection wrote, and what it changed', async () => {
    const other = createHistory(() => clock);
    await sent('a', 1_000, { text: 'The plan for Porto' });
    expect(await ids({ limit: 9, query: 'porto' })).toEqual(['a']);
    await other.append([line('passed', 2_000, 'b', { message: message({ text: 'Porto again' }) })]);
    expect(await ids({ limit: 9, query: 'porto' })).toEqual(['b', 'a']);
    await other.append([bareLine('edited', 3_000, 'b')]);
    const [edited] = (await history.list({ limit: 9, query: 'porto' })).entries;
    expect(edited).toMatchObject({ attemptId: 'b', editedAt: 3_000 });
    await other.remove(['a']);
    expect(await ids({ limit: 9, query: 'porto' })).toEqual(['b']);
    await other.close();
  });

  it('pages through what was found, and counts all of it', async () => {
    for (let i = 0; i < 6; i++) await sent(`a${i}`, i, { text: i % 2 === 0 ? 'even' : 'odd' });
    expect(await history.list({ limit: 2, query: 'even' })).toMatchObject({
      total: 3,
      entries: [{ attemptId: 'a4' }, { attemptId: 'a2' }],
    });
    expect(await ids({ limit: 2, query: 'even', before: 2 })).toEqual(['a0']);
  });
});

describe('removing', () => {
  beforeEach(async () => {
    for (let i = 0; i < 4; i++) await sent(`a${i}`, i);
  });

  it('takes out one or many, and gives them back', async () => {
    const { undoToken, removed } = await history.remove(['a1', 'a3', 'nobody']);
    expect(removed).toBe(2);
    expect(await ids({ limit: 9 })).toEqual(['a2', 'a0']);
    expect(await history.restore(undoToken)).toBe(2);
    expect(await ids({ limit: 9 })).toEqual(['a3', 'a2', 'a1', 'a0']);
  });

  it('takes out all, keeps what comes after it, and gives all back', async () => {
    const { undoToken, removed } = await history.remove('all');
    expect(removed).toBe(4);
    expect(await history.list({ limit: 9 })).toEqual({ entries: [], total: 0 });
    await sent('new', 20);
    expect(await ids({ limit: 9 })).toEqual(['new']);
    expect(await history.restore(undoToken)).toBe(4);
    expect(await ids({ limit: 9 })).toEqual(['new', 'a3', 'a2', 'a1', 'a0']);
  });

  it('is final after 30 seconds: the purge leaves neither entry nor journal', async () => {
    const { undoToken } = await history.remove(['a1']);
    clock += 30_001;
    await expect(history.restore(undoToken)).rejects.toMatchObject({ key: 'undo-over' });
    expect(await history.tidy(90)).toBe(1);
    expect(await history.entry('a1')).toBeNull();
    expect(await history.events('a1')).toEqual([]);
  });

  it('does not make a removal final while it can be undone', async () => {
    const { undoToken } = await history.remove('all');
    clock += 29_000;
    expect(await history.tidy(90)).toBe(0);
    expect(await history.restore(undoToken)).toBe(4);
  });

  it('is final with the next removal, and leaves what was written since', async () => {
    const first = await history.remove('all');
    await sent('new', 20);
    const second = await history.remove(['new']);
    await expect(history.restore(first.undoToken)).rejects.toMatchObject({ key: 'undo-over' });
    expect(await history.entry('a0')).toBeNull();
    expect(await history.events('a0')).toEqual([]);
    await history.restore(second.undoToken);
    expect(await ids({ limit: 9 })).toEqual(['new']);
    expect((await history.events('new')).map((event) => event.type)).toEqual(['passed', 'left']);
  });

  it('keeps following a removed attempt, and does not put it back on the list', async () => {
    await history.append([line('held', 50, 'open')]);
    const { undoToken } = await history.remove(['open']);
    await history.append([line('left', 60, 'open')]);
    expect(await ids({ limit: 9 })).not.toContain('open');
    await history.restore(undoToken);
    expect(await history.entry('open')).toMatchObject({ status: 'sent' });
  });
});

describe('ends that nobody wrote', () => {
  beforeEach(async () => {
    await history.append([line('held', 1, 'held')], { tabId: 7 });
    await history.append([line('held', 1, 'released'), bareLine('released', 2, 'released')], {
      tabId: 8,
    });
    await history.append([line('passed', 1, 'passed')], { tabId: 8 });
    await sent('sent', 1);
  });

  it('read "not sent" where nothing was let go, and "not confirmed" otherwise', async () => {
    expect(await history.settle()).toBe(3);
    expect(await history.entry('held')).toMatchObject({
      status: 'not-sent',
      reason: 'interrupted',
      text: message().text,
    });
    expect(await history.entry('released')).toMatchObject({ status: 'not-confirmed', reason: 'interrupted' });
    expect(await history.entry('passed')).toMatchObject({ status: 'not-confirmed' });
    expect(await history.entry('sent')).toMatchObject({ status: 'sent' });
    expect(await history.settle()).toBe(0);
  });

  it('come to one tab alone when it closes', async () => {
    expect(await history.settle(8)).toBe(2);
    expect(await history.entry('held')).toMatchObject({ status: 'pending' });
  });
});

describe('retention', () => {
  const day = 24 * 60 * 60 * 1000;

  it('deletes what is older than the days kept, with its journal, and nothing else', async () => {
    clock = 100 * day;
    await sent('old', 10 * day - 1);
    await sent('edge', 10 * day);
    await sent('new', 99 * day);
    expect(await history.tidy(90)).toBe(1);
    expect(await ids({ limit: 9 })).toEqual(['new', 'edge']);
    expect(await history.events('old')).toEqual([]);
  });
});
