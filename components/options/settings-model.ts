import { batch, signal } from '@preact/signals';
import { asAppError } from '../../lib/errors.ts';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import type { SettingsPatch } from '../../lib/settings-store.ts';

/** Where settings live (lib/settings-store.ts), injected so that the pages run without a browser. */
export interface SettingsStore {
  load(): Promise<Settings>;
  save(patch: SettingsPatch): Promise<unknown>;
}

export type SettingsModel = ReturnType<typeof createSettingsModel>;

/** The settings as they stand on screen. Every change is saved at once; one that could not be saved is taken back. */
export function createSettingsModel(store: SettingsStore) {
  const settings = signal<Settings>(defaultSettings);
  const loaded = signal(false);
  const saved = signal(false);
  const problem = signal('');

  return {
    settings,
    loaded,
    /** True from a save until the next change. */
    saved,
    problem,
    async load(): Promise<void> {
      try {
        settings.value = await store.load();
      } catch (error) {
        problem.value = asAppError(error).words;
      }
      loaded.value = true;
    },
    /** Settings changed elsewhere: another page, or "Add to dictionary" in a message. */
    follow(newer: Settings): void {
      settings.value = newer;
    },
    async change(patch: SettingsPatch): Promise<void> {
      const before = settings.peek();
      batch(() => {
        settings.value = { ...before, ...patch };
        saved.value = false;
        problem.value = '';
      });
      try {
        await store.save(patch);
        saved.value = true;
      } catch (error) {
        batch(() => {
          settings.value = before;
          problem.value = asAppError(error).words;
        });
      }
    },
  };
}
