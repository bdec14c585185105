import { expect, test, vi } from 'vitest';
import { createSelection } from '../../../components/history/page/selection.ts';
import { type Asked, createSparseList, pageSize } from '../../../components/history/page/sparse-list.ts';
import { entry } from './pages-entries.ts';

function listOf(total: number) {
  const answer = ({ skip, limit }: Asked) => ({
    entries: Array.from({ length: Math.max(0, Math.min(limit, total - skip)) }, (_, index) =>
      entry({ attemptId: `a${skip + index}` }),
    ),
    total,
  });
  const ask = vi.fn(async (asked: Asked) => answer(asked));
  return { ask, list: createSparseList(ask), answer };
}

test('loads only the pages that are looked at, each once', async () => {
  const { list, ask } = listOf(10_000);
  await list.renew();
  await Promise.all([list.show(4990, 5010), list.show(4990, 5010)]);
  expect(ask.mock.calls.map(([{ skip }]) => skip)).toEqual([0, 4950, 5000]);
  expect(list.at(5005)?.attemptId).toBe('a5005');
  expect(list.at(2000)).toBeUndefined();
  expect(list.total.value).toBe(10_000);
});

test('forgets pages that were looked at long ago', async () => {
  const { list } = listOf(10_000);
  await list.renew();
  for (let page = 1; page < 60; page += 1) await list.show(page * pageSize, page * pageSize);
  expect(list.at(0)).toBeUndefined();
  expect(list.at(59 * pageSize)?.attemptId).toBe(`a${59 * pageSize}`);
});

test('an answer that a newer list has overtaken is dropped, and the old rows stay until the new ones come', async () => {
  const { list, ask, answer } = listOf(100);
  await list.renew();
  const slow = Promise.withResolvers<ReturnType<typeof answer>>();
  ask.mockImplementationOnce(() => slow.promise);
  const first = list.renew();
  expect(list.at(0)?.attemptId).toBe('a0');
  ask.mockResolvedValueOnce({ entries: [entry({ attemptId: 'new' })], total: 1 });
  await list.renew();
  slow.resolve({ entries: [entry({ attemptId: 'stale' })], total: 1 });
  await first;
  expect(list.at(0)?.attemptId).toBe('new');
  expect(list.total.value).toBe(1);
});

test('a page that failed is asked for again', async () => {
  const { list, ask } = listOf(1000);
  await list.renew();
  ask.mockRejectedValueOnce(new Error('busy'));
  await expect(list.show(500, 500)).rejects.toThrow('busy');
  await list.show(500, 500);
  expect(list.at(500)?.attemptId).toBe('a500');
});

test('Shift ticks everything in between, up or down, loaded or not', async () => {
  const { list } = listOf(1000);
  await list.renew();
  const selection = createSelection(list);
  await selection.toggle(700, true);
  await selection.toggle(690, true, true);
  expect(selection.count.value).toBe(11);
  expect(selection.ids.value.has('a695')).toBe(true);
  await selection.toggle(695, false);
  expect(selection.count.value).toBe(10);
  await selection.all();
  expect(selection.count.value).toBe(1000);
  selection.clear();
  expect(selection.count.value).toBe(0);
});
