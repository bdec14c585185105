import type { Dialect } from '../../settings.ts';
import type { SpellingAnswer } from './ask.ts';

export interface EngineOptions {
  readonly dialect: Dialect;
  /** Names that are no errors, as they are written: recipients, participants, the person. */
  readonly knownNames?: readonly string[];
}

/** Proofreads sentences. Works in a worker, in Node and in a test alike. */
export interface Engine {
  /**
   * @returns one answer a sentence, in their order; ranges are UTF-16 offsets into the sentence
   * @throws AppError 'engine-failed'
   */
  check(sentences: readonly string[], options: EngineOptions): Promise<SpellingAnswer[]>;
}
