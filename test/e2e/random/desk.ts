import { expect } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { Ledger } from './ledger.ts';
import { isOpenFor, rebuildComposers } from './page-acts.ts';
import type { Box, Place, Press } from './place.ts';
import { standingIn, writeIn } from './writing.ts';

const people = ['Helena Ortiz', 'Gregory Adeyemi'] as const;

/** What somebody has before them: a page, the composer they write in, whose conversation it is, and what has left. */
export class Desk {
  readonly tab: Tab;
  readonly place: Place;
  readonly ledger: Ledger;
  box: Box;
  #with: (typeof people)[number] = 'Helena Ortiz';
  /** What stands in the composer that was left for the one beside it. */
  readonly #left = new Map<Box, string>();
  #pieces = 0;
  #sent = 0;

  constructor(tab: Tab, place: Place) {
    this.tab = tab;
    this.place = place;
    this.ledger = new Ledger(tab);
    [this.box] = place.boxes;
  }

  /** The composer has gone with its message. */
  get isOver(): boolean {
    return this.place.once === true && this.#sent > 0;
  }

  standing(): Promise<string> {
    return standingIn(this.tab, this.box);
  }

  /** Numbered, so that no two messages are the same. */
  async type(piece: (number: number) => string): Promise<void> {
    const number = this.#pieces;
    this.#pieces += 1;
    await writeIn(this.tab, this.box, piece(number));
  }

  write(): Promise<void> {
    return this.type((number) => `Note ${number}, on its way. `);
  }

  /** By the name of somebody who does not get it: only at the beginning of a message to one person. */
  async greetTheOther(): Promise<void> {
    if (!this.place.names || !this.#isFirst || (await this.standing()) !== '') return;
    await this.type((number) => `Hi ${this.#otherFirstName}, note ${number} is here. `);
  }

  isWrong(standing: string): boolean {
    return standing.includes('{{first_name}}') || standing.startsWith(`Hi ${this.#otherFirstName},`);
  }

  approve(text: string): void {
    this.ledger.approve(text, `${this.box.editor}, ${this.#with}`);
  }

  press({ run }: Press): Promise<void> {
    return run(this.tab);
  }

  async redraw(): Promise<void> {
    const before = await this.standing();
    await rebuildComposers(this.tab);
    await until('every word as it stood', async () => (await this.standing()) === before);
  }

  /** Opens the conversation with the other one in the same place. @returns whether there is one */
  async switch(): Promise<boolean> {
    const { conversations } = this.place;
    if (!conversations || !this.#isFirst) return false;
    await this.ledger.revoke(await this.standing());
    const to = this.#other;
    await this.tab.click(conversations(to));
    await until('the other conversation', () => isOpenFor(this.tab, this.box.editor, to));
    this.#with = to;
    return true;
  }

  /** The composer beside this one. What was written here stays. */
  async turn(): Promise<void> {
    const other = this.place.boxes.find((box) => box !== this.box);
    if (!other) return;
    this.#left.set(this.box, await this.standing());
    this.box = other;
    expect(await this.standing()).toBe(this.#left.get(other) ?? '');
  }

  async hasLeft(): Promise<boolean> {
    return (await this.ledger.count()) > this.#sent;
  }

  async isAsked(): Promise<boolean> {
    return (await this.tab.ui.statuses()).some((text) => /Press Send/.test(text));
  }

  /** The next line is begun once the site has cleared the last one, as the person sees. */
  async followUp(): Promise<void> {
    if (!(await this.hasLeft())) return;
    this.#sent = await this.ledger.count();
    if (this.place.once) return;
    await until('a cleared editor', async () => !/\d/.test(await this.standing()));
  }

  /** Back from a review or a hold: every word is where it was, and may not leave any more. */
  async goBack(how: () => Promise<void>): Promise<void> {
    const before = await this.standing();
    await how();
    await this.tab.ui.waitForNoReview();
    await this.tab.ui.waitForNoHold();
    expect(await this.standing()).toBe(before);
    await this.ledger.revoke(before);
  }

  get #isFirst(): boolean {
    return this.box === this.place.boxes[0];
  }

  get #other(): (typeof people)[number] {
    return people.find((name) => name !== this.#with) ?? this.#with;
  }

  get #otherFirstName(): string {
    return this.#other.split(' ')[0] ?? '';
  }
}
