import { AppError } from '../../errors.ts';
import type { EngineAnswer, EngineAsk } from './ask.ts';
import { idleLifetime, patience, releasedLifetime, type WorkerAnswer } from './worker-protocol.ts';

/** The part of a Worker that is used; a test brings its own. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface WorkerEngine {
  /** @throws AppError 'engine-failed' */
  check(asked: EngineAsk): Promise<EngineAnswer>;
  /** Writing stopped: the worker goes a little later unless it is asked again. */
  release(): void;
}

interface Waiting {
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (error: AppError) => void;
}

/**
 * An engine in a worker that is started when first asked and ended when it has been idle.
 *
 * @param start makes the worker
 * @param ended called whenever the worker was ended
 */
export function createWorkerEngine(start: () => WorkerLike, ended: () => void = () => {}): WorkerEngine {
  let worker: WorkerLike | undefined;
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Waiting>();

  const end = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new AppError('engine-failed'));
    waiting.clear();
    ended();
  };
  const endAfter = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(end, delay);
  };
  const started = (): WorkerLike => {
    if (worker !== undefined) return worker;
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) asked?.resolve(data.answer);
      else asked?.reject(new AppError('engine-failed'));
      if (waiting.size === 0) endAfter(idleLifetime);
    };
    fresh.onerror = end;
    worker = fresh;
    return fresh;
  };

  return {
    check(asked) {
      return new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        try {
          started().postMessage({ id: lastId, asked });
          endAfter(patience);
        } catch (cause) {
          waiting.delete(lastId);
          reject(new AppError('engine-failed', undefined, { cause }));
        }
      });
    },
    release() {
      if (worker !== undefined && waiting.size === 0) endAfter(releasedLifetime);
    },
  };
}
