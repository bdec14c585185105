import { expect } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { type Given, givenTo } from './account.ts';
import type { Chance } from './chance.ts';
import { Desk } from './desk.ts';
import type { Place } from './place.ts';
import { clearIn, shortenIn } from './writing.ts';

/** What a fix turns into each other. */
const sameButForNames = (text: string): string => text.replace(/\{\{first_name\}\}|Helena|Gregory/g, '…');

/**
 * Somebody who writes, sends, hesitates and changes their mind at random. After each act it is checked that the site
 * sent exactly what was let go, to whom it was written, and that going back left every word where it was.
 */
export class Person {
  /** What was done, in order: the way back to a failure. */
  readonly steps: string[] = [];
  /** What the page had been given before the last press or answer. */
  before: Given = {};
  readonly #desk: Desk;
  readonly #chance: Chance;
  #areChecksHere = false;

  constructor(tab: Tab, place: Place, chance: Chance) {
    this.#desk = new Desk(tab, place);
    this.#chance = chance;
  }

  /** @returns whether the composer is still there for more */
  async act(): Promise<boolean> {
    const { ui } = this.#desk.tab;
    const review = await ui.review();
    if (review) await this.#answer(review.buttons);
    else if (await ui.hold()) await this.#duringHold();
    else await this.#idle();
    await this.#desk.ledger.expectBalanced();
    return !this.#desk.isOver;
  }

  /** Goes back from whatever is on show. */
  async leaveOff(): Promise<void> {
    const { tab, ledger } = this.#desk;
    if (await tab.ui.review()) await this.#desk.goBack(() => tab.ui.clickButton('Keep editing'));
    else if (await tab.ui.hold()) await this.#desk.goBack(() => tab.press('Escape'));
    await ledger.expectBalanced();
  }

  async #idle(): Promise<unknown> {
    const act = this.#chance.pick([
      ...(['write', 'write', 'slip', 'greet', 'press', 'press', 'press', 'press'] as const),
      ...(['clear', 'shorten', 'redraw', 'switch', 'turn'] as const),
    ]);
    this.steps.push(act);
    const desk = this.#desk;
    switch (act) {
      case 'write':
        return desk.write();
      case 'slip':
        return desk.type((number) => `{{first_name}} ${number} `);
      case 'greet':
        return desk.greetTheOther();
      case 'press':
        return this.#press();
      case 'clear':
        return clearIn(desk.tab, desk.box);
      case 'shorten':
        return shortenIn(desk.tab, desk.box);
      case 'redraw':
        return desk.redraw();
      case 'switch':
        return desk.switch();
      default:
        return desk.turn();
    }
  }

  /** A press has an effect, always: a dead button is as bad as a send that was missed. */
  async #press(): Promise<void> {
    const desk = this.#desk;
    const { ui } = desk.tab;
    const standing = await desk.standing();
    if (!/\d/.test(standing)) return;
    if (!desk.isWrong(standing)) desk.approve(standing);
    const press = this.#chance.pick(desk.box.presses);
    this.steps.push(press.name);
    await this.#waitForChecks();
    this.before = await givenTo(desk.tab);
    await desk.press(press);
    await until(
      'a send, a review or a hold',
      async () => (await desk.hasLeft()) || (await ui.review()) !== null || (await ui.hold()) !== null,
    );
    await desk.followUp();
  }

  /** What comes before the checks is asked for once more where we cannot send it on: early-send.e2e.ts. */
  async #waitForChecks(): Promise<void> {
    if (this.#areChecksHere) return;
    const { tab, box } = this.#desk;
    // A chip stands by a composer that was touched: one that came with another conversation has not been.
    await tab.script('focus', box.editor);
    await tab.ui.waitForChip();
    this.#areChecksHere = true;
  }

  async #answer(buttons: readonly string[]): Promise<void> {
    const desk = this.#desk;
    const { ui } = desk.tab;
    const fix = buttons.find((name) => name.startsWith('Replace with'));
    const answer = this.#chance.pick([
      'back',
      'escape',
      ...(buttons.includes('Send anyway') ? ['send', 'send'] : ['back']),
      ...(fix ? ['fix', 'fix'] : ['back']),
    ]);
    this.steps.push(answer);
    this.before = await givenTo(desk.tab);
    if (answer === 'fix' && fix) return this.#fix(fix);
    if (answer === 'back') return desk.goBack(() => ui.clickButton('Keep editing'));
    if (answer === 'escape') return desk.goBack(() => desk.tab.press('Escape'));
    desk.approve(await desk.standing());
    await ui.clickButton('Send anyway');
    await until(
      'a send, a hold or the word to press Send',
      async () => (await desk.hasLeft()) || (await ui.hold()) !== null || desk.isAsked(),
    );
    await desk.followUp();
  }

  /** One slip is put right, and nothing leaves by that. */
  async #fix(name: string): Promise<void> {
    const desk = this.#desk;
    const { ui } = desk.tab;
    const before = await desk.standing();
    await ui.clickButton(name);
    await until('the fix', async () => (await desk.standing()) !== before);
    expect(sameButForNames(await desk.standing())).toBe(sameButForNames(before));
    await until(
      'the next slip or the word to press Send',
      async () => (await ui.review()) !== null || desk.isAsked(),
    );
    expect(await desk.hasLeft()).toBe(false);
  }

  async #duringHold(): Promise<void> {
    const desk = this.#desk;
    const { ui } = desk.tab;
    const choices = ['cancel', 'escape', 'now', 'wait', 'type', 'again', 'redraw', 'switch'] as const;
    const choice = this.#chance.pick(choices);
    this.steps.push(`hold: ${choice}`);
    if (choice === 'cancel') return desk.goBack(() => ui.clickButton('Cancel'));
    if (choice === 'escape') return desk.goBack(() => desk.tab.press('Escape'));
    if (choice === 'switch') return this.#switchDuringHold();
    // Sooner than anybody presses on purpose: nothing comes of it.
    if (choice === 'again') await desk.press(this.#chance.pick(desk.box.presses));
    if (choice === 'type') await desk.write();
    if (choice === 'redraw') await desk.redraw();
    if (choice === 'now') await ui.clickButton('Send now');
    await ui.waitForNoHold();
    if (choice === 'redraw')
      await until('its end told', async () => (await desk.hasLeft()) || desk.isAsked());
    else if (choice !== 'type') await until('the held message to leave', () => desk.hasLeft());
    await desk.followUp();
  }

  /** It does not leave any more, and that is told. */
  async #switchDuringHold(): Promise<void> {
    const { tab } = this.#desk;
    if (!(await this.#desk.switch())) return;
    await tab.ui.waitForNoHold();
    if (!(await this.#desk.hasLeft())) await tab.ui.waitForStatus(/^Not sent/);
  }
}
