// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../lib/settings.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../../../lib/settings-store.ts';
import { createFakeBrowser } from '../background/fake-browser.ts';

const { browser } = await vi.hoisted(async () => {
  const fake = await import('../background/fake-browser.ts');
  return { browser: fake.createFakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  Object.assign(browser, createFakeBrowser());
});

describe('the settings store', () => {
  it('starts with the defaults, and gives back what was saved', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
    const saved = await saveSettings({ keep: 'counts' });
    expect(saved).toEqual({ ...defaultSettings, keep: 'counts' });
    expect(await loadSettings()).toEqual(saved);
  });

  it('starts on a damaged disk', async () => {
    await browser.storage.local.set({ settings: { version: 1, keep: 42, dialect: 'ca' } });
    expect(await loadSettings()).toEqual({ ...defaultSettings, dialect: 'ca' });
  });

  it('loses none of many changes at once', async () => {
    const words = Array.from({ length: 20 }, (_, i) => `word${i}`);
    await Promise.all(
      words.map((word) => saveSettings(({ dictionary }) => ({ dictionary: [...dictionary, word] }))),
    );
    expect((await loadSettings()).dictionary.toSorted()).toEqual(words.toSorted());
  });

  it('says in words that nothing could be saved, and can save afterwards', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(saveSettings({ keep: 'nothing' })).rejects.toMatchObject({ key: 'settings-failed' });
    expect((await saveSettings({ keep: 'nothing' })).keep).toBe('nothing');
  });

  it('tells of changes until it is told to stop, and of nothing else', async () => {
    const heard = vi.fn();
    const stop = onSettingsChanged(heard);
    await browser.storage.local.set({ other: 1 });
    await browser.storage.session.set({ settings: { keep: 'counts' } });
    expect(heard).not.toHaveBeenCalled();
    const before = await loadSettings();
    await saveSettings({ keep: 'counts' });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, keep: 'counts' }, before);
    stop();
    await saveSettings({ keep: 'text' });
    expect(heard).toHaveBeenCalledOnce();
  });
});
