import { describe, expect, it } from 'vitest';
import { changeAccess, openPopupOver, willSayYes } from '../any/popup.ts';
import { host, parts } from '../any/scene.ts';
import { never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { useBrowser } from '../session.ts';

const pattern = '*://talk.example/*';
const flagged = 'See you {{date}} at ten.';

/** The build as shipped: no test host is switched on in it, and its shadow roots are closed. */
describe('any site, switched on and off', () => {
  const session = useBrowser('production');

  const sendFlagged = async (tab: Tab): Promise<void> => {
    await tab.click(parts.editor);
    await tab.press('Mod+A');
    await tab.type(flagged);
    await tab.press('Enter');
  };
  const count = async (tab: Tab): Promise<number> => (await sendsOf(tab)).length;

  async function expectHeld(tab: Tab): Promise<void> {
    const before = await count(tab);
    await sendFlagged(tab);
    await never('a send', async () => (await count(tab)) > before, 400);
    await tab.press('Escape');
  }

  async function expectFree(tab: Tab): Promise<void> {
    const before = await count(tab);
    await sendFlagged(tab);
    await until('the send', async () => (await count(tab)) === before + 1);
  }

  it('by the popup: it guards the open page at once, and every later one, until it is let go of', async () => {
    const tab = await session.open(`${host}/rich`);
    await expectFree(tab);

    await willSayYes(session, tab, pattern);
    const popup = await openPopupOver(session, tab);
    await popup.document.clickButton('Guard this site');
    await until('the guard', async () => await isGuarded(tab));
    await expectHeld(tab);

    await tab.open(`${host}/rich`);
    await expectHeld(tab);
    const again = await openPopupOver(session, tab);
    expect(await again.document.find('button', 'Guard this site')).toBeNull();
    await again.document.click('button', 'What was found here');
    await again.document.clickButton('Stop guarding this site');
    await until('no guard', async () => !(await isGuarded(tab)));
    await expectFree(tab);
    await tab.open(`${host}/rich`);
    await expectFree(tab);
  });

  it('by the browser’s own settings', async () => {
    const tab = await session.open(`${host}/rich`);
    await expectFree(tab);
    await changeAccess(session, tab, 'add', pattern);
    await until('the guard', async () => await isGuarded(tab));
    await expectHeld(tab);
    await changeAccess(session, tab, 'remove', pattern);
    await until('no guard', async () => !(await isGuarded(tab)));
    await expectFree(tab);
  });

  /** Whether a flagged message is held: nothing of the page tells that a guard has come. */
  async function isGuarded(tab: Tab): Promise<boolean> {
    const before = await count(tab);
    await sendFlagged(tab);
    await tab.press('Escape');
    return (await count(tab)) === before;
  }
});
