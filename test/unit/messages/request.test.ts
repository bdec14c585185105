import { beforeEach, describe, expect, it, vi } from 'vitest';
import { request } from '../../../lib/request.ts';
import { createFakeBrowser } from '../background/fake-browser.ts';

const { browser } = await vi.hoisted(async () => {
  const fake = await import('../background/fake-browser.ts');
  return { browser: fake.createFakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  Object.assign(browser, createFakeBrowser());
});

describe('a request', () => {
  it('brings back what the background answered', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: { ui: true } });
    expect(await request('composer.found', {})).toEqual({ ui: true });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'composer.found',
      ask: {},
    });
  });

  it('fails with the key and words of the background', async () => {
    const error = { key: 'history-full', words: 'No room.' };
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error });
    await expect(request('journal.append', { events: [] })).rejects.toMatchObject(error);
  });

  it.each([undefined, null, 'yes', {}, { ok: 'yes' }])('fails when the answer is %j', async (answer) => {
    browser.runtime.sendMessage.mockResolvedValue(answer);
    await expect(request('engine.release', {})).rejects.toMatchObject({ key: 'no-answer' });
  });

  it('fails when nobody is there to answer', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    await expect(request('engine.release', {})).rejects.toMatchObject({ key: 'no-answer' });
  });

  it('says so, and asks nothing, in a script that outlived its extension', async () => {
    browser.runtime.id = undefined;
    await expect(request('engine.release', {})).rejects.toMatchObject({ key: 'extension-gone' });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('says so when the extension goes while the answer is awaited', async () => {
    browser.runtime.sendMessage.mockImplementation(async () => {
      browser.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    await expect(request('engine.release', {})).rejects.toMatchObject({ key: 'extension-gone' });
  });
});
