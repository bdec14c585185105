import { expect } from 'vitest';
import type { Tab } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';

/** Editors and servers differ in how they write a line's end. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the person let go and where, against what the page sent and to whom. */
export class Ledger {
  readonly #tab: Tab;
  /** Texts that may leave, with the composer and conversation they were let go in. */
  readonly #approved = new Map<string, string>();
  /** Who got the first message of each of them. */
  readonly #people = new Map<string, string>();

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  approve(text: string, where: string): void {
    this.#approved.set(text, where);
  }

  /** The person has gone back on it. What had left by then has left. */
  async revoke(text: string): Promise<void> {
    if (!(await this.#sent()).some((sent) => sent.text === text)) this.#approved.delete(text);
  }

  async count(): Promise<number> {
    return (await this.#sent()).length;
  }

  /** Every message that left was let go, as it left, left once, and went to whom it was written to. */
  async expectBalanced(): Promise<void> {
    const sent = await this.#sent();
    expect(sent.filter(({ text }) => !this.#approved.has(text))).toEqual([]);
    expect(new Set(sent.map(({ text }) => text)).size).toBe(sent.length);
    for (const { text, to } of sent) {
      const where = this.#approved.get(text) ?? '';
      expect(`${where}: ${to}`).toBe(`${where}: ${this.#people.get(where) ?? to}`);
      this.#people.set(where, to);
    }
    expect(new Set(this.#people.values()).size).toBe(this.#people.size);
  }

  async #sent(): Promise<readonly { readonly text: string; readonly to: string }[]> {
    return (await sendsOf(this.#tab)).map(({ text, to }) => ({ text: fold(text), to }));
  }
}
