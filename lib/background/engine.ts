import { browser } from 'wxt/browser';
import { canStartWorkers } from '../browser-quirks.ts';
import { AppError } from '../errors.ts';
import type { EngineHost } from '../review/engine/host.ts';
import { createEngineHost } from '../review/engine/host.ts';
import type { Dialect } from '../settings.ts';

/** The engine where this browser can hold it. Nothing is loaded before the first question. */
export function engineOfThisBrowser(): EngineHost {
  return createEngineHost(
    canStartWorkers() ? { startWorker: () => new Worker('/engine-worker.js') } : browser,
  );
}

/** A dialect that came in over a message. Throws 'bad-request'. */
export function dialectNamed(name: string): Dialect {
  const known: readonly Dialect[] = ['us', 'gb', 'au', 'ca', 'in'];
  const dialect = known.find((candidate) => candidate === name);
  if (dialect === undefined) throw new AppError('bad-request');
  return dialect;
}
