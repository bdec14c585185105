import type { UiElement } from './page-side.ts';
import { patienceMs, until } from './poll.ts';
import type { Tab } from './tab.ts';

export type Name = string | RegExp;

/** One surface on show, with the words and buttons in it. */
export interface Surface {
  readonly element: UiElement;
  readonly text: string;
  readonly buttons: readonly string[];
  /** Titles of the findings on show in it, most serious first. */
  readonly findings: readonly string[];
  /** Name of the element in it that has the focus, '' when none. */
  readonly focus: string;
}

/** Reads and presses what is on show by role and accessible name. */
export class Ui {
  private readonly tab: Tab;
  private readonly scope: 'ours' | 'page';

  constructor(tab: Tab, scope: 'ours' | 'page') {
    this.tab = tab;
    this.scope = scope;
  }

  /** The surface with this role and name as it is now, or null. */
  async find(role: string, name: Name): Promise<Surface | null> {
    const elements = await this.tab.roles(this.scope);
    const index = elements.findIndex((element) => element.role === role && matches(element.name, name));
    const element = elements[index];
    if (!element) return null;
    const inside = elements.filter((each) => isInside(elements, each, index));
    const namesOf = (wanted: string) =>
      inside.filter((each) => each.role === wanted).map((each) => each.name);
    return {
      element,
      text: element.text,
      buttons: namesOf('button'),
      findings: namesOf('article'),
      focus: inside.find((each) => each.focused)?.name ?? '',
    };
  }

  async all(role: string): Promise<readonly UiElement[]> {
    return (await this.tab.roles(this.scope)).filter((element) => element.role === role);
  }

  /** The review dialog, or null. */
  review(): Promise<Surface | null> {
    return this.find('dialog', 'Before you send');
  }

  /** The hold or cooldown toast, or null. */
  hold(): Promise<Surface | null> {
    return this.find('region', 'Message on hold');
  }

  /** Texts of every status and alert on show. */
  async statuses(): Promise<string[]> {
    const elements = await this.tab.roles(this.scope);
    return elements
      .filter((element) => element.role === 'status' || element.role === 'alert')
      .map((element) => element.text);
  }

  async isAnythingShown(): Promise<boolean> {
    return (await this.tab.roles(this.scope)).length > 0;
  }

  waitFor(role: string, name: Name, withinMs = patienceMs): Promise<Surface> {
    return until(`${role} "${name}" on show`, () => this.find(role, name), withinMs);
  }

  /** The chip shows that the checks have come. A send before that waits for them, and is asked for twice where we cannot send it on. */
  waitForChip(withinMs = patienceMs): Promise<Surface> {
    return this.waitFor('button', /^Second Look/, withinMs);
  }

  waitForReview(withinMs = patienceMs): Promise<Surface> {
    return this.waitFor('dialog', 'Before you send', withinMs);
  }

  waitForHold(withinMs = patienceMs): Promise<Surface> {
    return this.waitFor('region', 'Message on hold', withinMs);
  }

  async waitForStatus(text: RegExp, withinMs = patienceMs): Promise<string> {
    return until(
      `a status with ${text}`,
      async () => (await this.statuses()).find((each) => text.test(each)),
      withinMs,
    );
  }

  async waitForNoReview(withinMs = patienceMs): Promise<void> {
    await until('no review dialog', async () => (await this.review()) === null, withinMs);
  }

  async waitForNoHold(withinMs = patienceMs): Promise<void> {
    await until('no hold toast', async () => (await this.hold()) === null, withinMs);
  }

  /** A trusted click on the first enabled element with this role and name; waits until it is there and stands still. */
  async click(role: string, name: Name, withinMs = patienceMs): Promise<void> {
    let before: string | undefined;
    const element = await until(
      `${role} "${name}" to press`,
      async () => {
        const found = (await this.tab.roles(this.scope)).find(
          (each) => each.role === role && matches(each.name, name) && !each.disabled,
        );
        const box = found && JSON.stringify(found.box);
        const isStill = box === before;
        before = box;
        return isStill ? found : undefined;
      },
      withinMs,
    );
    await this.tab.clickBox(element.box);
  }

  clickButton(name: Name, withinMs = patienceMs): Promise<void> {
    return this.click('button', name, withinMs);
  }
}

function matches(actual: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
}

function isInside(elements: readonly UiElement[], element: UiElement, ancestor: number): boolean {
  for (let index = element.parent; index >= 0; index = elements[index]?.parent ?? -1) {
    if (index === ancestor) return true;
  }
  return false;
}
