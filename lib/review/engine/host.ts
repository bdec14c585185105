import { AppError } from '../../errors.ts';
import type { EngineAnswer, EngineAsk } from './ask.ts';
import { createWorkerEngine, type WorkerLike } from './worker-engine.ts';
import { type OffscreenAnswer, type OffscreenAsk, patience } from './worker-protocol.ts';

/** The background's side of the engine. */
export interface EngineHost {
  /** @throws AppError 'engine-failed' */
  check(asked: EngineAsk): Promise<EngineAnswer>;
  /** Writing stopped: the engine's memory goes within a minute. */
  release(): void;
}

/** Chrome's `offscreen` and what is used of `runtime`. */
export interface OffscreenBrowser {
  readonly offscreen: {
    createDocument(options: { url: string; reasons: 'WORKERS'[]; justification: string }): Promise<void>;
  };
  readonly runtime: {
    getContexts(filter: { contextTypes: 'OFFSCREEN_DOCUMENT'[] }): Promise<readonly unknown[]>;
    sendMessage(message: OffscreenAsk): Promise<unknown>;
  };
}

/** Firefox: an event page can hold a worker itself. */
export interface WorkerBrowser {
  startWorker(): WorkerLike;
}

/** Chrome has `offscreen`; elsewhere the background starts the worker itself. */
export type EngineHostDeps = OffscreenBrowser | WorkerBrowser;

export const offscreenPage = '/offscreen.html';

/** The engine for this browser. Nothing is started before the first check. */
export function createEngineHost(deps: EngineHostDeps): EngineHost {
  return 'startWorker' in deps ? createWorkerEngine(() => deps.startWorker()) : createOffscreenHost(deps);
}

/** A service worker has no workers: the engine's lives in an offscreen document, which ends itself when idle. */
function createOffscreenHost({ offscreen, runtime }: OffscreenBrowser): EngineHost {
  let opening: Promise<void> | undefined;

  const isOpen = async () => (await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
  const open = async () => {
    if (await isOpen()) return;
    await offscreen.createDocument({
      url: offscreenPage,
      reasons: ['WORKERS'],
      justification: 'Proofreads messages in a worker, on this device, while they are written.',
    });
  };
  const opened = () => {
    opening ??= open().finally(() => {
      opening = undefined;
    });
    return opening;
  };
  const ask = async (message: OffscreenAsk): Promise<OffscreenAnswer> => {
    await opened();
    const answer = await inTime(runtime.sendMessage(message));
    if (typeof answer !== 'object' || answer === null) throw new AppError('engine-failed');
    return answer as OffscreenAnswer;
  };

  return {
    async check(asked) {
      const message = { to: 'offscreen', do: 'check', asked } as const;
      let answer: OffscreenAnswer;
      try {
        // The document may have ended itself between the look and the question: then once more.
        answer = await ask(message).catch(() => ask(message));
      } catch (cause) {
        throw new AppError('engine-failed', undefined, { cause });
      }
      if ('failed' in answer) throw new AppError('engine-failed');
      return answer;
    },
    release() {
      const tell = async () => {
        if (await isOpen()) await runtime.sendMessage({ to: 'offscreen', do: 'release' });
      };
      // A document that is gone already has released everything.
      tell().catch(() => {});
    },
  };
}

async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('engine-failed')), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
