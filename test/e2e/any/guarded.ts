import { never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { parts } from './scene.ts';

/** What stops on every site; in the build as shipped nothing of ours can be seen, but a message that stays can. */
export const flagged = 'See you {{date}} at ten.';

const count = async (tab: Tab): Promise<number> => (await sendsOf(tab)).length;

async function sendFlagged(tab: Tab): Promise<void> {
  await tab.click(parts.editor);
  await tab.press('Mod+A');
  await tab.type(flagged);
  await tab.press('Enter');
}

export async function expectHeld(tab: Tab): Promise<void> {
  const before = await count(tab);
  await sendFlagged(tab);
  await never('a send', async () => (await count(tab)) > before, 400);
  await tab.press('Escape');
}

export async function expectFree(tab: Tab): Promise<void> {
  const before = await count(tab);
  await sendFlagged(tab);
  await until('the send', async () => (await count(tab)) === before + 1);
}

/** Whether a flagged message is held: nothing of the page tells that a guard has come. */
export async function isGuarded(tab: Tab): Promise<boolean> {
  const before = await count(tab);
  await sendFlagged(tab);
  await tab.press('Escape');
  return (await count(tab)) === before;
}
