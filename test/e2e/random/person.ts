import { expect } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import type { Chance } from './chance.ts';
import { fold, Ledger } from './ledger.ts';
import type { Place } from './place.ts';

const slip = /\{\{first_name\}\}/;

/**
 * Somebody who writes, sends, hesitates and changes their mind at random. After each act it is checked that the site
 * sent exactly what was let go, and that going back left every word where it was.
 */
export class Person {
  readonly #tab: Tab;
  readonly #place: Place;
  readonly #chance: Chance;
  readonly #ledger: Ledger;
  #pieces = 0;
  #sent = 0;

  constructor(tab: Tab, place: Place, chance: Chance) {
    this.#tab = tab;
    this.#place = place;
    this.#chance = chance;
    this.#ledger = new Ledger(tab, place);
  }

  /** @returns whether the composer is still there for more */
  async act(): Promise<boolean> {
    const { ui } = this.#tab;
    if (await ui.review()) await this.#answer();
    else if (await ui.hold()) await this.#duringHold();
    else {
      const acts = ['write', 'write', 'slip', 'press', 'press', 'press', 'clear'] as const;
      await this[this.#chance.pick(acts)]();
    }
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

  write(): Promise<void> {
    return this.#type(`Note ${this.#pieces}, on its way. `);
  }

  slip(): Promise<void> {
    return this.#type(`{{first_name}} ${this.#pieces} `);
  }

  async clear(): Promise<void> {
    if (this.#place.below || (await this.#ledger.standing()) === '') return;
    await this.#tab.script('focus', this.#place.editor);
    // Slate takes over a selection up to 100 ms late, and puts its old one back when it renders in between: select again.
    await until('an empty editor', async () => {
      await this.#tab.press('Mod+a');
      await this.#tab.press('Backspace');
      return (await this.#ledger.standing()) === '';
    });
  }

  /** A press has an effect, always: a dead button is as bad as a send that was missed. */
  async press(): Promise<void> {
    const standing = await this.#ledger.standing();
    if (!/\d/.test(standing)) return;
    if (!slip.test(standing)) this.#ledger.approve(standing);
    const { ui } = this.#tab;
    await this.#chance.pick(this.#place.presses)(this.#tab);
    await until(
      'a send, a review or a hold',
      async () => (await this.#hasLeft()) || (await ui.review()) !== null || (await ui.hold()) !== null,
    );
    await this.#followUp();
  }

  async #type(piece: string): Promise<void> {
    this.#pieces += 1;
    await this.#place.write(this.#tab, piece);
    await until('every word in the editor', async () =>
      (await this.#ledger.standing()).includes(fold(piece)),
    );
  }

  async #answer(): Promise<void> {
    const { ui } = this.#tab;
    const answer = this.#chance.pick(['back', 'back', 'escape', 'send', 'send'] as const);
    if (answer === 'back') return this.#goBack(() => ui.clickButton('Keep editing'));
    if (answer === 'escape') return this.#goBack(() => this.#tab.press('Escape'));
    this.#ledger.approve(await this.#ledger.standing());
    await ui.clickButton('Send anyway');
    const asked = async () => (await ui.statuses()).some((text) => /Press Send/.test(text));
    await until(
      'a send, a hold or the word to press Send',
      async () => (await this.#hasLeft()) || (await ui.hold()) !== null || (await asked()),
    );
    await this.#followUp();
  }

  async #duringHold(): Promise<void> {
    const { ui } = this.#tab;
    const choice = this.#chance.pick(['cancel', 'escape', 'now', 'wait', 'type'] as const);
    if (choice === 'cancel') return this.#goBack(() => ui.clickButton('Cancel'));
    if (choice === 'escape') return this.#goBack(() => this.#tab.press('Escape'));
    if (choice === 'type') await this.write();
    if (choice === 'now') await ui.clickButton('Send now');
    await ui.waitForNoHold();
    if (choice !== 'type') await until('the held message to leave', () => this.#hasLeft());
    await this.#followUp();
  }

  async #goBack(how: () => Promise<void>): Promise<void> {
    const { ui } = this.#tab;
    const before = await this.#ledger.standing();
    await how();
    await ui.waitForNoReview();
    await ui.waitForNoHold();
    expect(await this.#ledger.standing()).toBe(before);
  }

  async #hasLeft(): Promise<boolean> {
    return (await this.#ledger.sent()).length > this.#sent;
  }

  /** The next line is begun once the site has cleared the last one, as the person sees. */
  async #followUp(): Promise<void> {
    if (!(await this.#hasLeft())) return;
    this.#sent = (await this.#ledger.sent()).length;
    if (this.#place.once) return;
    await until('a cleared editor', async () => !/\d/.test(await this.#ledger.standing()));
  }
}
