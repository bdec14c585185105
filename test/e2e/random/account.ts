import type { Tab } from '../driver/index.ts';

/** All there is to say of a sequence that failed, in one line: nobody can look at the screen of a machine that is gone. */
export async function accountOf(tab: Tab, steps: readonly string[], error: unknown): Promise<Error> {
  const told = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const shown = (await tab.roles('ours')).map(({ role, name, text }) => `${role} "${name || text}"`);
  const focus = await tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.getAttribute('aria-label') ?? element?.textContent?.slice(0, 40) ?? '';
    return `${element?.localName} "${label}", ${document.hasFocus() ? '' : 'not '}in front`;
  });
  const parts = [
    `after ${steps.join(' → ')}`,
    `shown ${shown.join(', ')}`,
    `focus ${focus}`,
    ...tab.problems,
  ];
  return new Error([told, ...parts].join(' | '), { cause: error });
}
