import { defaultSettings } from './settings.ts';

/** Stored settings of any past version, not yet checked. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/**
 * One step a version: step n makes version n + 1 from version n. A value without a version is from before the first
 * release and counts as 0. Steps move and rename only; what is missing or damaged is put right by readSettings.
 */
export const settingsMigrations: readonly ((stored: StoredSettings) => StoredSettings)[] = [
  (stored) => ({ ...stored, version: 1 }),
];

/** Stored settings brought to the present version. A newer version (after a downgrade) is read as far as it fits. */
export function migrateSettings(stored: unknown): StoredSettings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const settings = stored as StoredSettings;
  const version = typeof settings.version === 'number' ? settings.version : 0;
  return settingsMigrations
    .slice(Math.max(0, version), defaultSettings.version)
    .reduce<StoredSettings>((older, step) => step(older), settings);
}
