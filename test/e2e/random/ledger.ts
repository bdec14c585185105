import { expect } from 'vitest';
import type { Tab } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import type { Place } from './place.ts';

/** Editors and servers differ in how they write a line's end. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the person let go, against what the page sent. */
export class Ledger {
  readonly #tab: Tab;
  readonly #place: Place;
  readonly #approved: string[] = [];

  constructor(tab: Tab, place: Place) {
    this.#tab = tab;
    this.#place = place;
  }

  approve(text: string): void {
    this.#approved.push(text);
  }

  async sent(): Promise<readonly string[]> {
    return (await sendsOf(this.#tab)).map(({ text }) => fold(text));
  }

  /** The draft as it stands; '' where there is no composer any more. */
  async standing(): Promise<string> {
    const { editor, below } = this.#place;
    const all = fold((await this.#tab.read(editor).catch(() => '')) ?? '');
    return below ? all.replace(below, '').trim() : all;
  }

  /** Every message that left was let go, as it left, and left once. */
  async expectBalanced(): Promise<void> {
    const sent = await this.sent();
    expect(sent.filter((text) => !this.#approved.includes(text))).toEqual([]);
    expect(new Set(sent).size).toBe(sent.length);
  }
}
