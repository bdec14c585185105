import type { Dialect } from '../../settings.ts';
import type { Finding } from '../finding.ts';
import type { MessageKind } from '../message.ts';

export interface SpellingAnswer {
  /** The sentence that was asked for. */
  readonly sentence: string;
  /** Ranges are offsets into that sentence. */
  readonly findings: readonly Finding[];
}

/** What the engine is asked about a draft. */
export interface EngineAsk {
  /** Those that it has not answered for yet. */
  readonly sentences: readonly string[];
  readonly dialect: Dialect;
  /** The whole draft, for its tone. */
  readonly draft: { readonly text: string; readonly kind: MessageKind };
}

export interface EngineAnswer {
  /** One a sentence, in their order. */
  readonly answers: readonly SpellingAnswer[];
  /** Ranges are offsets into the draft. */
  readonly tone: readonly Finding[];
}
