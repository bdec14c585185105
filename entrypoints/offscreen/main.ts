import { browser } from 'wxt/browser';
import { createWorkerEngine } from '../../lib/review/engine/worker-engine.ts';
import { isForOffscreen, type OffscreenAnswer } from '../../lib/review/engine/worker-protocol.ts';

/** Chrome's home of the engine's worker. It ends itself with the worker: the background may be gone by then. */
const engine = createWorkerEngine(
  () => new Worker('/engine-worker.js'),
  () => window.close(),
);

// Not async: a promise, even of nothing, would answer messages that are meant for others (codebases.md 5.1).
browser.runtime.onMessage.addListener((message: unknown, sender): Promise<OffscreenAnswer> | undefined => {
  if (sender.id !== browser.runtime.id || !isForOffscreen(message)) return undefined;
  if (message.do === 'release') {
    engine.release();
    return Promise.resolve({ answers: [], tone: [] });
  }
  return engine.check(message.asked).catch((): OffscreenAnswer => ({ failed: true }));
});
