import { describe, expect, it } from 'vitest';
import { expectFree, expectHeld, flagged, isGuarded } from '../any/guarded.ts';
import { changeAccess, openPopupOver, willSayYes } from '../any/popup.ts';
import { host } from '../any/scene.ts';
import { slack } from '../chat/slack.ts';
import { never, type Tab, until } from '../driver/index.ts';
import { useBrowser } from '../session.ts';

const pattern = '*://talk.example/*';
const widgetPattern = '*://widget.example/*';
const slackPattern = 'https://app.slack.com/*';

/** The build as shipped: no test host is switched on in it, and its shadow roots are closed. */
describe('any site, switched on and off', () => {
  const session = useBrowser('production');

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
    // A click in the page closes the popup: on a busy machine before it has let go.
    await until('to be told', async () =>
      (await again.read('main'))?.includes('Not guarded any more from now on'),
    );
    await tab.bringToFront();
    await until('no guard', async () => !(await isGuarded(tab)));
    await expectFree(tab);
    await tab.open(`${host}/rich`);
    await expectFree(tab);
  });

  it('a chat in a frame of another host: the popup says so, and guards it by one click more', async () => {
    const tab = await session.open(`${host}/with-widget`);
    await expectFreeInWidget(tab);
    await willSayYes(session, tab, pattern);
    const popup = await openPopupOver(session, tab);
    await popup.document.clickButton('Guard this site');
    await until('the frame to be told', () => popup.document.find('button', 'Guard widget.example too'));
    await tab.bringToFront();
    await expectFreeInWidget(tab);

    await willSayYes(session, tab, widgetPattern);
    const again = await openPopupOver(session, tab);
    await again.document.clickButton('Guard widget.example too');
    await until('to be told', async () =>
      (await again.read('main'))?.includes('Guarding widget.example in this page'),
    );
    await tab.bringToFront();
    await expectHeldInWidget(tab);
    // A page that is loaded anew has the guard in its frame from the first moment on.
    await tab.open(`${host}/with-widget`);
    await expectHeldInWidget(tab);
    await changeAccess(session, tab, 'remove', widgetPattern);
    await changeAccess(session, tab, 'remove', pattern);
  });

  it('in the options: a site of the list is left alone while it is switched off', async () => {
    const switchSlack = (off: boolean) =>
      session.driver.setSettings((settings) => ({ ...settings, sites: { slack: { off } } }));
    const tab = await session.open(slack.url);
    await changeAccess(session, tab, 'add', slackPattern);
    await until('the guard', async () => await isGuarded(tab));
    await switchSlack(true);
    await tab.bringToFront();
    await until('no guard', async () => !(await isGuarded(tab)));
    await expectFree(tab);
    await tab.open(slack.url);
    await expectFree(tab);
    await switchSlack(false);
    await tab.bringToFront();
    await until('the guard', async () => await isGuarded(tab));
    await expectHeld(tab);
    await tab.open(slack.url);
    await expectHeld(tab);
    await changeAccess(session, tab, 'remove', slackPattern);
  });

  it.each([
    ['any host', `${host}/rich`, pattern],
    ['a site of the list', slack.url, slackPattern],
  ])('by the browser’s own settings: %s', async (_, url, access) => {
    const tab = await session.open(url);
    await expectFree(tab);
    await changeAccess(session, tab, 'add', access);
    await until('the guard', async () => await isGuarded(tab));
    await expectHeld(tab);
    await changeAccess(session, tab, 'remove', access);
    await until('no guard', async () => !(await isGuarded(tab)));
    await expectFree(tab);
  });

  it('a site of the list, by the popup over it', async () => {
    const tab = await session.open(slack.url);
    await expectFree(tab);
    await willSayYes(session, tab, slackPattern);
    const popup = await openPopupOver(session, tab);
    await popup.document.clickButton('Allow access');
    await until('the guard', async () => await isGuarded(tab));
    await expectHeld(tab);
    await changeAccess(session, tab, 'remove', slackPattern);
  });

  async function sendInWidget(tab: Tab): Promise<void> {
    const frame = await until('the frame', () => tab.locate('iframe'));
    const box = await until('the box in it', () =>
      tab.evaluateInFrame('widget.example', () => {
        const { x, y, width, height } = document.querySelector('.editor')?.getBoundingClientRect() ?? {};
        return width ? { x: x ?? 0, y: y ?? 0, width, height: height ?? 0 } : null;
      }),
    );
    await tab.clickBox({ ...box, x: frame.x + box.x, y: frame.y + box.y });
    await tab.press('Mod+A');
    await tab.type(flagged);
    await tab.press('Enter');
  }
  const countInWidget = (tab: Tab): Promise<number> =>
    tab.evaluateInFrame(
      'widget.example',
      () => (window as unknown as { __sends?: unknown[] }).__sends?.length ?? 0,
    );

  async function expectHeldInWidget(tab: Tab): Promise<void> {
    const before = await countInWidget(tab);
    await sendInWidget(tab);
    await never('a send', async () => (await countInWidget(tab)) > before, 400);
    await tab.press('Escape');
  }

  async function expectFreeInWidget(tab: Tab): Promise<void> {
    const before = await countInWidget(tab);
    await sendInWidget(tab);
    await until('the send', async () => (await countInWidget(tab)) === before + 1);
  }
});
