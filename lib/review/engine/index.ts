/**
 * Proofreading. In: sentences of a message. Out: findings with ranges in the sentence.
 *
 * client.ts runs in the page (small: no dictionary), host.ts in the background; between them only messages. The engine
 * itself (proofreader.ts) runs in the worker of entrypoints/engine-worker.ts, over the files of public/models.
 * Imports nothing of the browser: what it needs of it is handed in.
 */
export { createEngineClient, type EngineClient, type ProofContext, type ProofReview } from './client.ts';
export type { Engine, EngineOptions } from './engine.ts';
export { createEngineHost, type EngineHost, type EngineHostDeps } from './host.ts';
export { type Language, languageOf } from './language.ts';
export { sentencesOf } from './sentences.ts';
