// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startInOpenTabs, syncGuardScripts } from '../../../lib/background/guard-scripts.ts';
import { noteHealth } from '../../../lib/background/health.ts';
import { rememberEnter } from '../../../lib/background/learned.ts';
import { isOwnHost, ownHosts } from '../../../lib/background/own-hosts.ts';
import { rememberSend, switchOwnHost } from '../../../lib/background/own-sites.ts';
import { stopWhereSwitchedOff } from '../../../lib/background/switched-off.ts';
import { loadSettings } from '../../../lib/settings-store.ts';
import { createFakeBrowser } from './fake-browser.ts';

const { browser } = await vi.hoisted(async () => {
  const fake = await import('./fake-browser.ts');
  return { browser: fake.createFakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/sites/index.ts', () => ({
  sites: [
    { id: 'linkedin', name: 'LinkedIn', hosts: ['https://*.linkedin.com/*'], required: true },
    { id: 'x', name: 'X', hosts: ['https://x.com/messages/*'], required: false },
  ],
}));

const talk = '*://talk.example/*';

beforeEach(() => {
  Object.assign(browser, createFakeBrowser());
  browser.permissions.granted.add('https://*.linkedin.com/*');
});

const registered = () =>
  browser.scripting.registerContentScripts.mock.calls.flatMap(([scripts]) => scripts as object[]);

describe('hosts of one’s own', () => {
  it('are those that were allowed one by one, in the popup or in the browser’s own settings', async () => {
    browser.permissions.granted.add(talk).add('https://*.team.example/*').add('https://x.com/*');
    expect(await ownHosts()).toEqual(['talk.example', '*.team.example']);
    expect(await isOwnHost('chat.team.example')).toBe(true);
    expect(await isOwnHost('www.linkedin.com')).toBe(false);
    expect(await isOwnHost('other.example')).toBe(false);
  });

  it('are not all hosts because the browser lets us run on all: only those that were switched on', async () => {
    browser.permissions.granted.add('*://*/*').add(talk);
    browser.permissions.granted.delete(talk);
    expect(await ownHosts()).toEqual([]);
    browser.permissions.contains = async () => true;
    await switchOwnHost('talk.example', true);
    expect(await ownHosts()).toEqual(['talk.example']);
  });

  it('are registered as listed sites are, and never on a listed site', async () => {
    browser.permissions.granted.add(talk);
    await syncGuardScripts();
    expect(registered()).toEqual([
      {
        id: 'guard-any',
        js: ['site-any.js', 'guard.js'],
        matches: [talk],
        excludeMatches: ['https://*.linkedin.com/*', 'https://x.com/messages/*'],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ]);
  });

  it('are guarded at once in the tabs that are open', async () => {
    browser.permissions.granted.add(talk);
    browser.tabs.query.mockResolvedValue([
      { id: 3, url: 'https://talk.example/room' },
      { id: 4, url: 'https://elsewhere.example/' },
    ]);
    await startInOpenTabs([talk]);
    expect(browser.scripting.executeScript.mock.calls.map(([injection]) => injection)).toEqual([
      {
        target: { tabId: 3, allFrames: true },
        files: ['site-any.js', 'guard.js'],
        injectImmediately: true,
      },
    ]);
  });

  it('are let go of: the script is unregistered, and guards in open tabs end', async () => {
    browser.permissions.granted.add(talk);
    const health = { site: 'talk.example', state: 'active', composers: 1, leftWithoutReview: 0 } as const;
    const sender = { id: 'second-look', frameId: 0, tab: { id: 3 } } as Parameters<typeof noteHealth>[0];
    await noteHealth(sender, health);
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'guard-any' }]);
    browser.permissions.granted.delete(talk);
    await syncGuardScripts();
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledExactlyOnceWith({
      ids: ['guard-any'],
    });
    await stopWhereSwitchedOff();
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      3,
      { to: 'guard', type: 'stop' },
      { frameId: 0 },
    );
  });

  it('keep what was learned of them, and nothing is kept of a host that is not switched on', async () => {
    browser.permissions.granted.add(talk);
    await rememberSend('talk.example', 'textarea', { send: 'button.go' });
    await rememberEnter('talk.example', 'newline');
    expect((await loadSettings()).sites).toEqual({
      'talk.example': { enterSeen: 'newline', own: { boxes: { textarea: { send: 'button.go' } } } },
    });
    await expect(rememberSend('other.example', 'textarea', { send: 'button' })).rejects.toThrow(
      'bad-request',
    );
    await expect(rememberEnter('other.example', 'send')).rejects.toThrow('bad-request');
  });
});
