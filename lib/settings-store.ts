import { browser } from 'wxt/browser';
import { AppError } from './errors.ts';
import type { Settings } from './settings.ts';
import { migrateSettings } from './settings-migrations.ts';
import { readSettings } from './settings-read.ts';

const key = 'settings';

/** What was chosen, or the defaults where nothing was, or where what was stored is damaged. Never throws on stored values. */
export async function loadSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get(key));
}

/** The key of the settings, for whoever reads them together with other things. */
export const settingsKey = key;

/** The settings in what was read from the store. */
export function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  return settingsFrom(stored[key]);
}

export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/**
 * Changes some settings; a function gets what is stored now. Two changes at once, from any page of ours, are made one
 * after the other. For the background and our own pages, not for content scripts: their locks are the site's.
 * Throws 'settings-failed'. Answers the settings as they are now.
 */
export async function saveSettings(
  patch: SettingsPatch | ((now: Settings) => SettingsPatch),
): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const before = await loadSettings();
    const changed = readSettings({ ...before, ...(typeof patch === 'function' ? patch(before) : patch) });
    try {
      await browser.storage.local.set({ [key]: changed });
    } catch (cause) {
      throw new AppError('settings-failed', undefined, { cause });
    }
    return changed;
  });
}

/** Calls back with the new settings, and those before, whenever they change, wherever that happens. Answers how to stop it. */
export function onSettingsChanged(callback: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) callback(settingsFrom(change.newValue), settingsFrom(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function settingsFrom(stored: unknown): Settings {
  return readSettings(migrateSettings(stored));
}
