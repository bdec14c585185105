import { describe, expect, it } from 'vitest';
import { expectFree, expectHeld } from '../any/guarded.ts';
import { changeAccess } from '../any/popup.ts';
import { slack } from '../chat/slack.ts';
import { type Tab, until } from '../driver/index.ts';
import { answering } from '../first-run/access-prompt.ts';
import { useBrowser } from '../session.ts';

const pattern = 'https://app.slack.com/*';

/** The sites one chooses on the first-run page, in the build as shipped: no site but LinkedIn is switched on in it. */
describe('a site chosen in the first run', () => {
  const session = useBrowser('production');

  it('is asked for, and guarded on its next page; let go of, it is free there', async () => {
    await expectFree(await session.open(slack.url));
    const page = await firstRun();
    await answering('yes', { session, page, pattern }, () => press(page, 'Allow access: Slack'));
    await shows(page, 'Remove access: Slack');
    await expectHeld(await session.open(slack.url));

    await page.bringToFront();
    await press(page, 'Remove access: Slack');
    await shows(page, 'Allow access: Slack');
    await expectFree(await session.open(slack.url));
  });

  it('and refused then: that is said, and it stays as it was', async () => {
    const page = await firstRun();
    await answering('no', { session, page, pattern }, () => press(page, 'Allow access: Slack'));
    await page.document.waitForStatus(/^No access to Slack\. Messages you send there are not reviewed\.$/);
    await shows(page, 'Allow access: Slack');
    expect(await page.document.find('button', 'Remove access: Slack')).toBeNull();
    await expectFree(await session.open(slack.url));
  });

  it('shows what was given and taken in the browser’s own settings', async () => {
    const page = await firstRun();
    await shows(page, 'Allow access: Slack');
    await changeAccess(session, page, 'add', pattern);
    await shows(page, 'Remove access: Slack');
    await expectHeld(await session.open(slack.url));
    await changeAccess(session, page, 'remove', pattern);
    await shows(page, 'Allow access: Slack');
    await expectFree(await session.open(slack.url));
  });

  async function firstRun(): Promise<Tab> {
    const page = await session.openExtensionPage('practice.html');
    await page.document.waitFor('heading', 'Before you start');
    return page;
  }

  const press = (page: Tab, name: string): Promise<void> => page.document.clickButton(name);

  const shows = (page: Tab, name: string) => until(`"${name}"`, () => page.document.find('button', name));
});
