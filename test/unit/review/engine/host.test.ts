import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EngineAnswer, EngineAsk } from '../../../../lib/review/engine/ask.ts';
import { createEngineHost } from '../../../../lib/review/engine/host.ts';
import type { WorkerLike } from '../../../../lib/review/engine/worker-engine.ts';
import type { WorkerAsk } from '../../../../lib/review/engine/worker-protocol.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  terminate = vi.fn();
  postMessage({ id, asked }: WorkerAsk): void {
    queueMicrotask(() =>
      this.onmessage?.(new MessageEvent('message', { data: { id, answer: answerTo(asked) } })),
    );
  }
}

const asking = (sentence: string): EngineAsk => ({
  sentences: [sentence],
  dialect: 'us',
  draft: { text: sentence, kind: 'email' },
});
const answerTo = ({ sentences }: EngineAsk): EngineAnswer => ({
  answers: sentences.map((sentence) => ({ sentence, findings: [] })),
  tone: [],
});

test('a worker is started once and ends within a minute after the last check', async () => {
  const worker = new FakeWorker();
  const startWorker = vi.fn(() => worker);
  const host = createEngineHost({ startWorker });
  const [first] = await Promise.all([host.check(asking('One.')), host.check(asking('Two.'))]);
  expect(first).toEqual(answerTo(asking('One.')));
  expect(startWorker).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('a released worker ends sooner', async () => {
  const worker = new FakeWorker();
  const host = createEngineHost({ startWorker: () => worker });
  await host.check(asking('One.'));
  host.release();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('a worker that breaks or is silent is told of, and the next check starts a new one', async () => {
  const silent = new FakeWorker();
  silent.postMessage = () => {};
  const startWorker = vi.fn<() => WorkerLike>(() => new FakeWorker()).mockReturnValueOnce(silent);
  const host = createEngineHost({ startWorker });
  const failing = expect(host.check(asking('One.'))).rejects.toMatchObject({ key: 'engine-failed' });
  await vi.advanceTimersByTimeAsync(10_000);
  await failing;
  await expect(host.check(asking('One.'))).resolves.toEqual(answerTo(asking('One.')));
});

const offscreenBrowser = () => {
  let open = false;
  return {
    offscreen: {
      createDocument: vi.fn(async () => {
        open = true;
      }),
    },
    runtime: {
      getContexts: vi.fn(async () => (open ? [{}] : [])),
      sendMessage: vi.fn(async (): Promise<unknown> => answerTo(asking('One.'))),
    },
  };
};

test('one offscreen document is made for two checks at once', async () => {
  const browser = offscreenBrowser();
  const host = createEngineHost(browser);
  await Promise.all([host.check(asking('One.')), host.check(asking('One.'))]);
  expect(browser.offscreen.createDocument).toHaveBeenCalledOnce();
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
    to: 'offscreen',
    do: 'check',
    asked: asking('One.'),
  });
});

test('a document that ended itself in between is asked once more; one that fails is told of', async () => {
  const browser = offscreenBrowser();
  browser.runtime.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
  const host = createEngineHost(browser);
  await expect(host.check(asking('One.'))).resolves.toEqual(answerTo(asking('One.')));
  browser.runtime.sendMessage.mockResolvedValue({ failed: true });
  await expect(host.check(asking('One.'))).rejects.toMatchObject({ key: 'engine-failed' });
});
