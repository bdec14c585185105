import type { Level } from './review/finding.ts';
import type { MessageKind } from './review/message.ts';
import type { KindSettings, Settings } from './settings.ts';
import { defaultSettings } from './settings.ts';
import type { BoxRule, OwnSite } from './sites/any/rules.ts';
import type { EnterMeans } from './sites/learned.ts';

type Stop = KindSettings['stopsFor'][number];
type SiteSettings = Settings['sites'][string];

const stops: readonly Stop[] = ['stop:*', 'warn:*', 'warn:tone', 'warn:slip', 'warn:proof', 'warn:need'];
const levels: readonly (Level | 'off')[] = ['stop', 'warn', 'note', 'off'];
const enterMeanings: readonly EnterMeans[] = ['send', 'newline'];
const kinds = Object.keys(defaultSettings.kinds) as MessageKind[];

/** Longer than anyone waits for one message: a stored time above it is damage, not a choice. In milliseconds. */
const longestTime = 10 * 60_000;
const longestKeepDays = 3650;

/**
 * Settings from whatever was stored. What is missing or damaged gets its default, field by field; nothing throws:
 * a guard must start on any disk.
 */
export function readSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const base = defaultSettings;
  return {
    version: base.version,
    keep: oneOf(from.keep, ['text', 'counts', 'nothing'], base.keep),
    keepDays: wholeNumber(from.keepDays, 1, longestKeepDays, base.keepDays),
    dialect: oneOf(from.dialect, ['us', 'gb', 'au', 'ca', 'in'], base.dialect),
    alwaysPressAgain: aBoolean(from.alwaysPressAgain, base.alwaysPressAgain),
    chipAlwaysVisible: aBoolean(from.chipAlwaysVisible, base.chipAlwaysVisible),
    kinds: readKinds(from.kinds),
    sites: mapRecord(from.sites, readSite),
    rules: mapRecord(from.rules, (level) => levels.find((known) => known === level)),
    dictionary: strings(from.dictionary) ?? base.dictionary,
    weeklyLookBack: aBoolean(from.weeklyLookBack, base.weeklyLookBack),
    firstRunDone: aBoolean(from.firstRunDone, base.firstRunDone),
  };
}

function readKinds(stored: unknown): Settings['kinds'] {
  const from = isRecord(stored) ? stored : {};
  const read = (kind: MessageKind): KindSettings => ({
    ...defaultSettings.kinds[kind],
    ...readCells(from[kind]),
  });
  return {
    inmail: read('inmail'),
    note: read('note'),
    message: read('message'),
    email: read('email'),
    chat: read('chat'),
  };
}

function readSite(stored: unknown): SiteSettings | undefined {
  if (!isRecord(stored)) return undefined;
  const read: { -readonly [K in keyof SiteSettings]: SiteSettings[K] } = {};
  for (const kind of kinds) {
    if (isRecord(stored[kind])) read[kind] = readCells(stored[kind]);
  }
  if (typeof stored.off === 'boolean') read.off = stored.off;
  if (typeof stored.notRecorded === 'boolean') read.notRecorded = stored.notRecorded;
  for (const key of ['enter', 'enterSeen'] as const) {
    const means = enterMeanings.find((known) => known === stored[key]);
    if (means) read[key] = means;
  }
  const own = readOwn(stored.own);
  if (own) read.own = own;
  return read;
}

function readOwn(stored: unknown): OwnSite | undefined {
  if (!isRecord(stored)) return undefined;
  const boxes = mapRecord(stored.boxes, readBox);
  return {
    ...(stored.guarded === true ? { guarded: true } : {}),
    ...(Object.keys(boxes).length > 0 ? { boxes } : {}),
  };
}

function readBox(stored: unknown): BoxRule | undefined {
  if (!isRecord(stored)) return undefined;
  const { ignored, send, press } = stored;
  return {
    ...(ignored === true ? { ignored } : {}),
    ...(typeof send === 'string' ? { send } : {}),
    ...(press === true ? { press } : {}),
  };
}

/** The valid cells only: the rest stays with whatever they override. */
function readCells(stored: unknown): Partial<KindSettings> {
  if (!isRecord(stored)) return {};
  const stopsFor = strings(stored.stopsFor)?.filter((stop): stop is Stop => stops.some((s) => s === stop));
  const times = (['waitMs', 'holdMs', 'cooldownMs'] as const).filter((time) =>
    isWholeNumber(stored[time], 0, longestTime),
  );
  return {
    ...(stopsFor ? { stopsFor } : {}),
    ...Object.fromEntries(times.map((time) => [time, stored[time]])),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapRecord<T>(stored: unknown, read: (value: unknown) => T | undefined): Record<string, T> {
  const entries = Object.entries(isRecord(stored) ? stored : {}).map(([key, value]) => [key, read(value)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function strings(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((item) => item === value) ?? otherwise;
}

function aBoolean(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function wholeNumber(value: unknown, least: number, most: number, otherwise: number): number {
  return isWholeNumber(value, least, most) ? value : otherwise;
}

function isWholeNumber(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
