import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/settings.ts';
import { migrateSettings, settingsMigrations } from '../../../lib/settings-migrations.ts';
import { readSettings } from '../../../lib/settings-read.ts';

describe('reading settings', () => {
  it('gives the defaults where nothing was stored', () => {
    expect(readSettings(undefined)).toEqual(defaultSettings);
  });

  it('gives back what was chosen', () => {
    const chosen = {
      ...defaultSettings,
      keep: 'counts',
      keepDays: 30,
      dialect: 'gb',
      alwaysPressAgain: true,
      kinds: {
        ...defaultSettings.kinds,
        chat: { stopsFor: ['warn:*'], waitMs: 1, holdMs: 2, cooldownMs: 3 },
      },
      sites: {
        slack: { off: true, notRecorded: true, chat: { holdMs: 5_000 } },
        'talk.example': {
          enter: 'send',
          own: {
            guarded: true,
            boxes: { 'textarea[name="say"]': { send: 'button.go', press: true }, input: { ignored: true } },
          },
        },
      },
      rules: { 'tone:blame': 'off', 'clarity:wordy': 'warn' },
      dictionary: ['kubernetes'],
      weeklyLookBack: true,
      firstRunDone: true,
    };
    expect(readSettings(chosen)).toEqual(chosen);
  });

  it('puts right field by field what is damaged, and keeps the rest', () => {
    const read = readSettings({
      keep: 'everything',
      keepDays: -3,
      dialect: 'gb',
      alwaysPressAgain: 'yes',
      kinds: { inmail: { holdMs: Number.NaN, waitMs: 200, stopsFor: ['stop:*', 'all'] }, chat: 7 },
      sites: {
        slack: 'off',
        gmail: { off: 1, email: { holdMs: 1.5, cooldownMs: 0 } },
        'talk.example': {
          own: { guarded: 'yes', boxes: { a: 3, b: { send: 4, ignored: 1 }, c: { send: 'i' } } },
        },
      },
      rules: { 'tone:blame': 'loud', 'tone:threat': 'stop' },
      dictionary: ['word', 4, null],
    });
    expect(read).toEqual({
      ...defaultSettings,
      dialect: 'gb',
      kinds: {
        ...defaultSettings.kinds,
        inmail: { ...defaultSettings.kinds.inmail, waitMs: 200, stopsFor: ['stop:*'] },
      },
      sites: {
        gmail: { email: { cooldownMs: 0 } },
        'talk.example': { own: { boxes: { b: {}, c: { send: 'i' } } } },
      },
      rules: { 'tone:threat': 'stop' },
      dictionary: ['word'],
    });
  });

  it('never throws and always answers with settings that read back the same', () => {
    const fields = Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, fc.jsonValue()]));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record(fields, { requiredKeys: [] })), (stored) => {
        const read = readSettings(migrateSettings(stored));
        expect(Object.keys(read)).toEqual(Object.keys(defaultSettings));
        expect(readSettings(read)).toEqual(read);
      }),
    );
  });
});

describe('migrating settings', () => {
  it('has a step for every version up to the present one', () => {
    expect(settingsMigrations).toHaveLength(defaultSettings.version);
  });

  it('takes what has no version for the oldest', () => {
    expect(migrateSettings({ keep: 'counts' })).toEqual({ version: 1, keep: 'counts' });
  });

  it('leaves the present version and newer ones as they are', () => {
    expect(migrateSettings({ version: 1, keep: 'text' })).toEqual({ version: 1, keep: 'text' });
    expect(migrateSettings({ version: 9, keep: 'text' })).toEqual({ version: 9, keep: 'text' });
  });

  it.each([undefined, null, 3, 'text', []])('makes nothing of %j', (stored) => {
    expect(migrateSettings(stored)).toEqual({});
  });
});
