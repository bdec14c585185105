import type { Level } from './review/finding.ts';
import type { MessageKind } from './review/message.ts';
import type { OwnSite } from './sites/any/rules.ts';
import type { EnterSettings } from './sites/learned.ts';

export type Keep = 'text' | 'counts' | 'nothing';
export type Dialect = 'us' | 'gb' | 'au' | 'ca' | 'in';

/** What stops a send of this kind: nothing of that family below this level. */
export interface KindSettings {
  /** Findings of these level-and-family pairs stop: "stop:*", "warn:*", "warn:tone", "warn:slip". */
  readonly stopsFor: readonly (
    | 'stop:*'
    | 'warn:*'
    | 'warn:tone'
    | 'warn:slip'
    | 'warn:proof'
    | 'warn:need'
  )[];
  readonly waitMs: number;
  readonly holdMs: number;
  readonly cooldownMs: number;
}

export interface Settings {
  readonly version: 1;
  readonly keep: Keep;
  readonly keepDays: number;
  readonly dialect: Dialect;
  readonly alwaysPressAgain: boolean;
  readonly chipAlwaysVisible: boolean;
  readonly kinds: Readonly<Record<MessageKind, KindSettings>>;
  /** Per site: overrides of a kind's cells. */
  readonly sites: Readonly<
    Record<
      string,
      Partial<Record<MessageKind, Partial<KindSettings>>> &
        EnterSettings & {
          off?: boolean;
          /** Nothing of this site goes into the history. */
          notRecorded?: boolean;
          /** Only hosts that are no listed site, by their name: that the person switched them on, and what they said of its boxes. */
          own?: OwnSite;
        }
    >
  >;
  /** Rules the person switched off, or moved to another level. */
  readonly rules: Readonly<Record<string, Level | 'off'>>;
  readonly dictionary: readonly string[];
  /** A notification a week: look back at what you sent. */
  readonly weeklyLookBack: boolean;
  readonly firstRunDone: boolean;
}

/** DESIGN.md section 5. Times in milliseconds. */
export const defaultSettings: Settings = {
  version: 1,
  keep: 'text',
  keepDays: 90,
  dialect: 'us',
  alwaysPressAgain: false,
  chipAlwaysVisible: false,
  kinds: {
    inmail: { stopsFor: ['stop:*', 'warn:*'], waitMs: 800, holdMs: 10_000, cooldownMs: 20_000 },
    note: { stopsFor: ['stop:*', 'warn:*'], waitMs: 800, holdMs: 0, cooldownMs: 20_000 },
    message: { stopsFor: ['stop:*', 'warn:tone', 'warn:slip'], waitMs: 0, holdMs: 0, cooldownMs: 20_000 },
    email: { stopsFor: ['stop:*', 'warn:tone', 'warn:slip'], waitMs: 0, holdMs: 0, cooldownMs: 20_000 },
    chat: { stopsFor: ['stop:*'], waitMs: 0, holdMs: 0, cooldownMs: 20_000 },
  },
  sites: {},
  rules: {},
  dictionary: [],
  weeklyLookBack: false,
  firstRunDone: false,
};
