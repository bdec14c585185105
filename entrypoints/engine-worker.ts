import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createProofreader, type Proofreader } from '../lib/review/engine/proofreader.ts';
import type { WorkerAnswer, WorkerAsk } from '../lib/review/engine/worker-protocol.ts';

/** The little of a worker's global scope that is used; TypeScript's DOM and worker libraries exclude each other. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerAsk>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

/** Only packaged files, named where they are asked for: nothing else can be fetched from here. */
async function bytesOf(asked: Promise<Response>): Promise<ArrayBuffer> {
  return (await asked).arrayBuffer();
}

async function loadProofreader(): Promise<Proofreader> {
  const [words, proofreading] = await Promise.all([
    bytesOf(fetch('/models/words.bin')),
    bytesOf(fetch('/models/proofreading.bin')),
  ]);
  return createProofreader({ words, proofreading });
}

/** Started as a plain Worker: by the offscreen document in Chrome, by the event page in Firefox. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as WorkerScope;
  const loading = loadProofreader();
  scope.onmessage = ({ data: { id, sentences, dialect } }) => {
    loading.then(
      (proofreader) => scope.postMessage({ id, answers: proofreader.check(sentences, { dialect }) }),
      () => scope.postMessage({ id, failed: true }),
    );
  };
});
