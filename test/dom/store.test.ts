import { beforeEach, describe, expect, it } from 'vitest';
import type { History } from '../../lib/history/index.ts';
import { createHistory } from '../../lib/history/index.ts';
import { bareLine, line, message } from '../unit/history/sample.ts';

/** The store on a real browser's IndexedDB: fake-indexeddb knows no second connection that closes the first. */
let history: History;

beforeEach(async () => {
  await history?.close();
  await new Promise((resolve, reject) => {
    const deleted = indexedDB.deleteDatabase('history');
    deleted.onsuccess = resolve;
    deleted.onerror = reject;
  });
  history = createHistory();
});

describe('the history in Chromium', () => {
  it('loses none of 50 appends at once over two connections', async () => {
    const other = createHistory();
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        (i % 2 === 0 ? history : other).append([line('held', i, `a${i}`), bareLine('left', i, `a${i}`)]),
      ),
    );
    await other.close();
    const { entries, total } = await history.list({ limit: 100 });
    expect(total).toBe(50);
    expect(entries.map((entry) => entry.attemptId)).toEqual(
      Array.from({ length: 50 }, (_, i) => `a${49 - i}`),
    );
    expect(entries.every((entry) => entry.status === 'sent')).toBe(true);
  });

  it('finds, removes and restores', async () => {
    await history.append([line('passed', 1, 'a', { message: message({ text: 'The café in Porto' }) })]);
    await history.append([line('passed', 2, 'b')]);
    expect((await history.list({ limit: 9, query: 'cafe por' })).entries.map((e) => e.attemptId)).toEqual([
      'a',
    ]);
    const { undoToken } = await history.remove('all');
    expect((await history.list({ limit: 9 })).total).toBe(0);
    await history.restore(undoToken);
    expect((await history.list({ limit: 9 })).total).toBe(2);
  });

  it('writes all lines of an append or none', async () => {
    const broken = { ...line('left', 2), message: { ...message(), text: (() => '') as unknown as string } };
    await expect(history.append([line('held', 1), broken])).rejects.toMatchObject({
      key: 'history-failed',
    });
    expect((await history.list({ limit: 9 })).total).toBe(0);
  });

  it('makes way for a newer version, and opens again afterwards', async () => {
    await history.append([line('passed', 1)]);
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('history', 1_000);
      request.onsuccess = () => resolve(request.result);
      request.onerror = reject;
      request.onblocked = reject;
    });
    newer.close();
    await expect(history.list({ limit: 1 })).rejects.toMatchObject({ key: 'history-broken' });
  });
});
