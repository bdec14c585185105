import type { Finding } from '../finding.ts';
import type { EngineAsk } from './ask.ts';
import { RecentlyUsed } from './cache.ts';

type Draft = EngineAsk['draft'];

/** Drafts whose tone is remembered: a page has few composers, and one goes back to what one wrote. */
const rememberedDrafts = 20;

/** What the tone model said of the drafts of a page. */
export class DraftTone {
  readonly #known = new RecentlyUsed<readonly Finding[]>(rememberedDrafts);
  #newest: readonly Finding[] = [];

  learn(draft: Draft, findings: readonly Finding[]): void {
    this.#known.set(keyOf(draft), findings);
    this.#newest = findings;
  }

  /** An empty draft has no tone to ask for. */
  knows(draft: Draft): boolean {
    return draft.text.trim() === '' || this.#known.get(keyOf(draft)) !== undefined;
  }

  /**
   * The findings about this draft. Until the model has answered, its newest answer stands in where the words it names
   * still stand: with every key a draft is a new one, and marks must not flicker.
   */
  of(draft: Draft): readonly Finding[] {
    return this.#known.get(keyOf(draft)) ?? this.#newest.flatMap((finding) => moved(finding, draft.text));
  }
}

function moved(finding: Finding, text: string): Finding[] {
  const start = finding.quote === '' ? -1 : text.indexOf(finding.quote);
  return start < 0 ? [] : [{ ...finding, range: { start, end: start + finding.quote.length } }];
}

const keyOf = ({ text, kind }: Draft) => `${kind} ${text}`;
