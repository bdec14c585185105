import type { Tab } from '../driver/index.ts';

const told = ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup'] as const;
/** How many events of these types the page's window has been given, stopped ones too (Event Timing, `eventCounts`). */
export type Given = Readonly<Partial<Record<(typeof told)[number], number>>>;

export function givenTo(tab: Tab): Promise<Given> {
  return tab.evaluate(
    (types) => Object.fromEntries(types.map((type) => [type, performance.eventCounts.get(type) ?? 0])),
    told,
  );
}

/** All there is to say of a sequence that failed, in one line: nobody can look at the screen of a machine that is gone. */
export async function accountOf(
  tab: Tab,
  { steps, before }: { readonly steps: readonly string[]; readonly before: Given },
  error: unknown,
): Promise<Error> {
  const wrong = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const shown = (await tab.roles('ours')).map(({ role, name, text }) => `${role} "${name || text}"`);
  const focus = await tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.getAttribute('aria-label') ?? element?.textContent?.slice(0, 40) ?? '';
    return `${element?.localName} "${label}", ${document.hasFocus() ? '' : 'not '}in front`;
  });
  const now = await givenTo(tab);
  const given = told.map((type) => `${type} ${(now[type] ?? 0) - (before[type] ?? 0)}`);
  const parts = [
    `after ${steps.join(' → ')}`,
    `shown ${shown.join(', ')}`,
    `focus ${focus}`,
    `given since: ${given.join(', ')}`,
    ...tab.problems,
  ];
  return new Error([wrong, ...parts].join(' | '), { cause: error });
}
