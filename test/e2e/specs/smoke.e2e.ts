import { existsSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { extensionFolder } from '../driver/extension.ts';
import { useBrowser } from '../session.ts';

describe.each(['test', 'production'] as const)('the %s build', (build) => {
  const session = useBrowser(build);

  it('leaves a page without a composer alone', async () => {
    const tab = await session.open('https://www.linkedin.com/harness');
    await tab.write('#editor', 'Nothing to guard here');
    await tab.press('Enter');
    expect(await tab.evaluate(() => document.querySelectorAll('div[data-second-look]').length)).toBe(0);
    expect(tab.problems).toEqual([]);
  });

  it('opens its popup', async () => {
    expect(existsSync(`${extensionFolder(inject('browser'), build)}/popup.html`)).toBe(true);
    const tab = await session.openExtensionPage('popup.html');
    await tab.document.waitFor('heading', 'Sent messages');
    await tab.document.waitFor('searchbox', 'Search sent messages');
    expect(tab.problems).toEqual([]);
  });

  it('starts anew after its background was stopped', async () => {
    await session.driver.stopBackground();
    const tab = await session.openExtensionPage('popup.html');
    await tab.document.waitFor('heading', 'Sent messages');
  });
});
