import { expect } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import type { Chance } from './chance.ts';
import { Ledger } from './ledger.ts';
import { isOpenFor, rebuildComposers } from './page-acts.ts';
import type { Box, Place } from './place.ts';
import { clearIn, shortenIn, standingIn, writeIn } from './writing.ts';

const people = ['Helena Ortiz', 'Gregory Adeyemi'] as const;
const firstNames = { 'Helena Ortiz': 'Helena', 'Gregory Adeyemi': 'Gregory' } as const;

/** What a fix turns into each other. */
const sameButForNames = (text: string): string => text.replace(/\{\{first_name\}\}|Helena|Gregory/g, '…');

/**
 * Somebody who writes, sends, hesitates and changes their mind at random. After each act it is checked that the site
 * sent exactly what was let go, to whom it was written, and that going back left every word where it was.
 */
export class Person {
  /** What was done, in order: the way back to a failure. */
  readonly steps: string[] = [];
  readonly #tab: Tab;
  readonly #place: Place;
  readonly #chance: Chance;
  readonly #ledger: Ledger;
  #box: Box;
  #with: (typeof people)[number] = 'Helena Ortiz';
  /** What stands in the composers that were left for another one, or for another conversation. */
  readonly #left = new Map<Box, string>();
  #pieces = 0;
  #sent = 0;

  constructor(tab: Tab, place: Place, chance: Chance) {
    this.#tab = tab;
    this.#place = place;
    this.#chance = chance;
    this.#ledger = new Ledger(tab);
    [this.#box] = place.boxes;
  }

  /** @returns whether the composer is still there for more */
  async act(): Promise<boolean> {
    const { ui } = this.#tab;
    const review = await ui.review();
    if (review) await this.#answer(review.buttons);
    else if (await ui.hold()) await this.#duringHold();
    else await this.#idle();
    await this.#ledger.expectBalanced();
    return !(this.#place.once && this.#sent > 0);
  }

  /** Goes back from whatever is on show. */
  async leaveOff(): Promise<void> {
    const { ui } = this.#tab;
    if (await ui.review()) await this.#goBack(() => ui.clickButton('Keep editing'));
    else if (await ui.hold()) await this.#goBack(() => this.#tab.press('Escape'));
    await this.#ledger.expectBalanced();
  }

  async #idle(): Promise<void> {
    const act = this.#chance.pick([
      ...(['write', 'write', 'slip', 'greet', 'press', 'press', 'press', 'press'] as const),
      ...(['clear', 'shorten', 'redraw', 'switch', 'turn'] as const),
    ]);
    this.steps.push(act);
    switch (act) {
      case 'write':
        return this.#write();
      case 'slip':
        return this.#type(`{{first_name}} ${this.#pieces} `);
      case 'greet':
        return this.#greetTheOther();
      case 'press':
        return this.#press();
      case 'clear':
        return clearIn(this.#tab, this.#box);
      case 'shorten':
        return shortenIn(this.#tab, this.#box);
      case 'redraw':
        return this.#redraw();
      case 'switch':
        return this.#switch();
      default:
        return this.#turn();
    }
  }

  #write(): Promise<void> {
    return this.#type(`Note ${this.#pieces}, on its way. `);
  }

  /** By the name of somebody who does not get it: only at the beginning of a message to one person. */
  async #greetTheOther(): Promise<void> {
    const isFirst = this.#box === this.#place.boxes[0];
    if (!this.#place.names || !isFirst || (await this.#standing()) !== '') return;
    await this.#type(`Hi ${this.#otherName()}, note ${this.#pieces} is here. `);
  }

  /** A press has an effect, always: a dead button is as bad as a send that was missed. */
  async #press(): Promise<void> {
    const standing = await this.#standing();
    if (!/\d/.test(standing)) return;
    if (!this.#isWrong(standing)) this.#approve(standing);
    const press = this.#chance.pick(this.#box.presses);
    this.steps.push(press.name);
    await press.run(this.#tab);
    const { ui } = this.#tab;
    await until(
      'a send, a review or a hold',
      async () => (await this.#hasLeft()) || (await ui.review()) !== null || (await ui.hold()) !== null,
    );
    await this.#followUp();
  }

  async #redraw(): Promise<void> {
    const before = await this.#standing();
    await rebuildComposers(this.#tab);
    await until('every word as it stood', async () => (await this.#standing()) === before);
  }

  /** The conversation with the other one, in the same place. */
  async #switch(): Promise<void> {
    const { conversations, boxes } = this.#place;
    if (!conversations || this.#box !== boxes[0]) return;
    await this.#ledger.revoke(await this.#standing());
    const to = people.find((name) => name !== this.#with) ?? this.#with;
    await this.#tab.click(conversations(to));
    await until('the other conversation', () => isOpenFor(this.#tab, this.#box.editor, to));
    this.#with = to;
  }

  /** The composer beside this one. What was written here stays. */
  async #turn(): Promise<void> {
    const { boxes } = this.#place;
    const other = boxes.find((box) => box !== this.#box);
    if (!other) return;
    this.#left.set(this.#box, await this.#standing());
    this.#box = other;
    expect(await this.#standing()).toBe(this.#left.get(other) ?? '');
  }

  async #type(piece: string): Promise<void> {
    this.#pieces += 1;
    await writeIn(this.#tab, this.#box, piece);
  }

  async #answer(buttons: readonly string[]): Promise<void> {
    const { ui } = this.#tab;
    const fix = buttons.find((name) => name.startsWith('Replace with'));
    const answers = [
      'back',
      'escape',
      ...(buttons.includes('Send anyway') ? (['send', 'send'] as const) : []),
    ];
    const answer = this.#chance.pick(fix ? [...answers, 'fix', 'fix'] : [...answers, 'back']);
    this.steps.push(answer);
    if (answer === 'fix' && fix) return this.#fix(fix);
    if (answer === 'back') return this.#goBack(() => ui.clickButton('Keep editing'));
    if (answer === 'escape') return this.#goBack(() => this.#tab.press('Escape'));
    this.#approve(await this.#standing());
    await ui.clickButton('Send anyway');
    await until(
      'a send, a hold or the word to press Send',
      async () => (await this.#hasLeft()) || (await ui.hold()) !== null || (await this.#isAsked()),
    );
    await this.#followUp();
  }

  /** One slip is put right, and nothing leaves by that. */
  async #fix(name: string): Promise<void> {
    const { ui } = this.#tab;
    const before = await this.#standing();
    await ui.clickButton(name);
    await until('the fix', async () => (await this.#standing()) !== before);
    expect(sameButForNames(await this.#standing())).toBe(sameButForNames(before));
    await until(
      'the next slip or the word to press Send',
      async () => (await ui.review()) !== null || (await this.#isAsked()),
    );
    expect(await this.#hasLeft()).toBe(false);
  }

  async #duringHold(): Promise<void> {
    const { ui } = this.#tab;
    const choices = ['cancel', 'escape', 'now', 'wait', 'type', 'again', 'redraw', 'switch'] as const;
    const choice = this.#chance.pick(choices);
    this.steps.push(`hold: ${choice}`);
    if (choice === 'cancel') return this.#goBack(() => ui.clickButton('Cancel'));
    if (choice === 'escape') return this.#goBack(() => this.#tab.press('Escape'));
    if (choice === 'switch') return this.#switchDuringHold();
    // Sooner than anybody presses on purpose: nothing comes of it.
    if (choice === 'again') await this.#chance.pick(this.#box.presses).run(this.#tab);
    if (choice === 'type') await this.#write();
    if (choice === 'redraw') await this.#redraw();
    if (choice === 'now') await ui.clickButton('Send now');
    await ui.waitForNoHold();
    if (choice === 'redraw')
      await until('its end told', async () => (await this.#hasLeft()) || this.#isAsked());
    else if (choice !== 'type') await until('the held message to leave', () => this.#hasLeft());
    await this.#followUp();
  }

  /** It does not leave any more, and that is told. */
  async #switchDuringHold(): Promise<void> {
    if (!this.#place.conversations) return;
    await this.#switch();
    const { ui } = this.#tab;
    await ui.waitForNoHold();
    if (!(await this.#hasLeft())) await ui.waitForStatus(/^Not sent/);
  }

  async #goBack(how: () => Promise<void>): Promise<void> {
    const { ui } = this.#tab;
    const before = await this.#standing();
    await how();
    await ui.waitForNoReview();
    await ui.waitForNoHold();
    expect(await this.#standing()).toBe(before);
    await this.#ledger.revoke(before);
  }

  #standing(): Promise<string> {
    return standingIn(this.#tab, this.#box);
  }

  #otherName(): string {
    return firstNames[people.find((name) => name !== this.#with) ?? this.#with];
  }

  #isWrong(standing: string): boolean {
    return standing.includes('{{first_name}}') || standing.startsWith(`Hi ${this.#otherName()},`);
  }

  #approve(text: string): void {
    this.#ledger.approve(text, `${this.#box.editor}, ${this.#with}`);
  }

  async #isAsked(): Promise<boolean> {
    return (await this.#tab.ui.statuses()).some((text) => /Press Send/.test(text));
  }

  async #hasLeft(): Promise<boolean> {
    return (await this.#ledger.count()) > this.#sent;
  }

  /** The next line is begun once the site has cleared the last one, as the person sees. */
  async #followUp(): Promise<void> {
    if (!(await this.#hasLeft())) return;
    this.#sent = await this.#ledger.count();
    if (this.#place.once) return;
    await until('a cleared editor', async () => !/\d/.test(await this.#standing()));
  }
}
