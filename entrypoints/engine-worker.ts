import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { EngineAnswer, EngineAsk } from '../lib/review/engine/ask.ts';
import { createProofreader } from '../lib/review/engine/proofreader.ts';
import type { WorkerAnswer, WorkerAsk } from '../lib/review/engine/worker-protocol.ts';
import { toneFindings } from '../lib/review/tone/model/tone-findings.ts';
import { loadTone } from '../lib/review/tone/model/tone-model.ts';

/** The little of a worker's global scope that is used; TypeScript's DOM and worker libraries exclude each other. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerAsk>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

/** Only packaged files, named where they are asked for: nothing else can be fetched from here. */
async function bytesOf(asked: Promise<Response>): Promise<ArrayBuffer> {
  return (await asked).arrayBuffer();
}

async function loadEngine(): Promise<(asked: EngineAsk) => EngineAnswer> {
  const [words, tone] = await Promise.all([
    bytesOf(fetch('/models/words.bin')),
    bytesOf(fetch('/models/tone.bin')),
  ]);
  const proofreader = createProofreader(words);
  const model = loadTone(tone);
  return ({ sentences, dialect, draft }) => ({
    answers: proofreader.check(sentences, { dialect }),
    tone: toneFindings(model, draft),
  });
}

/** Started as a plain Worker: by the offscreen document in Chrome, by the event page in Firefox. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as WorkerScope;
  const loading = loadEngine();
  scope.onmessage = ({ data: { id, asked } }) => {
    loading.then(
      (engine) => scope.postMessage({ id, answer: engine(asked) }),
      () => scope.postMessage({ id, failed: true }),
    );
  };
});
