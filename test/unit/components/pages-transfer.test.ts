import { expect, test, vi } from 'vitest';
import { createTransferModel, type TransferTools } from '../../../components/history/page/index.ts';
import { resultWords } from '../../../components/history/page/transfer-model.ts';

function tools(over: Partial<TransferTools> = {}) {
  return {
    exportHistory: vi.fn(async () => new Blob(['{}'])),
    importHistory: vi.fn(async () => ({ added: 1, merged: 0, unchanged: 0, tooOld: 0 })),
    save: vi.fn(),
    now: () => Date.UTC(2026, 10, 24),
    ...over,
  };
}

test('shows how far it is, and runs one thing at a time', async () => {
  const gate = Promise.withResolvers<void>();
  const exportHistory = vi.fn<TransferTools['exportHistory']>(async ({ onProgress }) => {
    onProgress?.(0.4);
    await gate.promise;
    return new Blob();
  });
  const given = tools({ exportHistory });
  const model = createTransferModel(given, () => {});
  const first = model.export('json');
  expect(model.running.value).toEqual({ what: 'export', part: 0.4 });
  await model.import(new Blob());
  expect(given.importHistory).not.toHaveBeenCalled();
  gate.resolve();
  await first;
  expect(model.running.value).toBeNull();
  expect(given.save).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'second-look-2026-11-24.json');
});

test('is stopped by the person without an error, and nothing is imported', async () => {
  const importHistory: TransferTools['importHistory'] = (_file, { signal }) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const imported = vi.fn();
  const model = createTransferModel(tools({ importHistory }), imported);
  const importing = model.import(new Blob());
  model.stop();
  await importing;
  expect(model.told.value).toBe('Stopped. Nothing was imported.');
  expect(model.problem.value).toBe('');
  expect(imported).not.toHaveBeenCalled();
});

test.each([
  [{ added: 1, merged: 0, unchanged: 0, tooOld: 0 }, 'Added 1 message.'],
  [
    { added: 0, merged: 2, unchanged: 3, tooOld: 4 },
    'Added 0 messages. 2 were here already and are more complete now. 3 were here already. 4 are older than what you keep and were left out.',
  ],
])('%o: %s', (result, words) => {
  expect(resultWords(result)).toBe(words);
});
