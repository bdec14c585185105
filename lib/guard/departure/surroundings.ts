import type { SentEvidence } from '../../sites/site.ts';
import { folded } from './events.ts';

export type Sighting =
  | { type: 'control-gone'; attemptId: string }
  | { type: 'own-message'; text: string }
  | { type: 'notice' };

/**
 * What shows around a composer that a message left: new own messages, the site's notices, the control of a one-click
 * reply that goes away. Everything is told by counting before and after. A count that falls and rises again is a thread
 * that was drawn anew: only more than ever before is new.
 */
export class Surroundings {
  readonly #evidence: SentEvidence;
  readonly #most = new Map<string, number>();
  readonly #controls = new Map<string, HTMLElement>();
  #notices: number;

  constructor(evidence: SentEvidence) {
    this.#evidence = evidence;
    this.#notices = this.#noticesNow();
  }

  /** From here on a new message with this text is noticed. */
  ask(text: string): void {
    const key = folded(text);
    if (key !== '' && !this.#most.has(key)) this.#most.set(key, this.#evidence.ownMessagesWith(key));
  }

  askForControl(attemptId: string, control: HTMLElement): void {
    this.#controls.set(attemptId, control);
  }

  forgetControl(attemptId: string): void {
    this.#controls.delete(attemptId);
  }

  /** Forgets every text but these (white space folded). */
  keepOnly(texts: ReadonlySet<string>): void {
    for (const text of this.#most.keys()) if (!texts.has(text)) this.#most.delete(text);
  }

  /** What is on show now counts as old, after a time in which nobody looked. */
  startAnew(): void {
    this.#notices = this.#noticesNow();
  }

  /** What is new since the last look. */
  news(): Sighting[] {
    return [...this.#goneControls(), ...this.#newMessages(), ...this.#newNotices()];
  }

  #goneControls(): Sighting[] {
    return [...this.#controls].flatMap(([attemptId, control]) => {
      if (control.isConnected) return [];
      this.#controls.delete(attemptId);
      return [{ type: 'control-gone', attemptId } as const];
    });
  }

  #newMessages(): Sighting[] {
    return [...this.#most].flatMap(([text, before]) => {
      const now = this.#evidence.ownMessagesWith(text);
      if (now <= before) return [];
      this.#most.set(text, now);
      return Array.from({ length: now - before }, () => ({ type: 'own-message', text }) as const);
    });
  }

  #newNotices(): Sighting[] {
    const before = this.#notices;
    this.#notices = this.#noticesNow();
    return Array.from({ length: Math.max(0, this.#notices - before) }, () => ({ type: 'notice' }) as const);
  }

  #noticesNow(): number {
    return this.#evidence.sentNotices?.() ?? 0;
  }
}
