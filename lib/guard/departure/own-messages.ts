import { folded } from './events.ts';

/**
 * Notices new own messages by counting those with a text before and after. A count that falls and rises again is a
 * thread that was drawn anew, not a new message: only more than ever before counts.
 */
export class OwnMessages {
  readonly #most = new Map<string, number>();
  readonly #count: (text: string) => number;

  /** @param count own messages on show with exactly this text, white space folded */
  constructor(count: (text: string) => number) {
    this.#count = count;
  }

  /** From here on a new message with this text is noticed. */
  ask(text: string): void {
    const key = folded(text);
    if (key !== '' && !this.#most.has(key)) this.#most.set(key, this.#count(key));
  }

  /** Texts of messages that are new since the last look, one for each message. */
  news(): string[] {
    return [...this.#most].flatMap(([text, before]) => {
      const now = this.#count(text);
      if (now <= before) return [];
      this.#most.set(text, now);
      return Array.from({ length: now - before }, () => text);
    });
  }

  /** Forgets every text but these. */
  keepOnly(texts: ReadonlySet<string>): void {
    for (const text of this.#most.keys()) if (!texts.has(text)) this.#most.delete(text);
  }
}
