import { browser } from 'wxt/browser';
import { canStartWorkers } from '../browser-quirks.ts';
import type { EngineHost } from '../review/engine/host.ts';
import { createEngineHost } from '../review/engine/host.ts';

/** The engine where this browser can hold it. Nothing is loaded before the first question. */
export function engineOfThisBrowser(): EngineHost {
  return createEngineHost(
    canStartWorkers() ? { startWorker: () => new Worker('/engine-worker.js') } : browser,
  );
}
