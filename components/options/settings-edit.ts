import type { MessageKind } from '../../lib/review/message.ts';
import { defaultSettings, type KindSettings, type Settings } from '../../lib/settings.ts';
import type { SettingsPatch } from '../../lib/settings-store.ts';
import type { EnterMeans } from '../../lib/sites/learned.ts';

type SiteSettings = Settings['sites'][string];

export interface Cells {
  readonly values: KindSettings;
  /** True when this site has values of its own for this kind. */
  readonly own: boolean;
}

/** The values in force for a kind: everywhere (`site` null), or on one site, with what it overrides. */
export function cellsOf(settings: Settings, site: string | null, kind: MessageKind): Cells {
  const general = settings.kinds[kind];
  const overrides = site === null ? undefined : settings.sites[site]?.[kind];
  return { values: { ...general, ...overrides }, own: Object.keys(overrides ?? {}).length > 0 };
}

/** Changes some cells of a kind: everywhere, or on one site only. */
export function withCells(
  settings: Settings,
  site: string | null,
  kind: MessageKind,
  cells: Partial<KindSettings>,
): SettingsPatch {
  if (site === null) {
    return { kinds: { ...settings.kinds, [kind]: { ...settings.kinds[kind], ...cells } } };
  }
  const before = settings.sites[site] ?? {};
  return withSite(settings, site, { ...before, [kind]: { ...before[kind], ...cells } });
}

/** Takes a site's own values for a kind away: the general ones are in force again. */
export function withoutOwnCells(settings: Settings, site: string, kind: MessageKind): SettingsPatch {
  const { [kind]: _, ...rest } = settings.sites[site] ?? {};
  return withSite(settings, site, rest);
}

/** Switches the guard off or on for one site, leaving its other settings as they are. */
export function withSiteOff(settings: Settings, site: string, off: boolean): SettingsPatch {
  const { off: _, ...rest } = settings.sites[site] ?? {};
  return withSite(settings, site, off ? { ...rest, off } : rest);
}

/** States what Enter does on a site; undefined: it is found out again. */
export function withEnter(settings: Settings, site: string, enter: EnterMeans | undefined): SettingsPatch {
  const { enter: _, ...rest } = settings.sites[site] ?? {};
  return withSite(settings, site, enter ? { ...rest, enter } : rest);
}

/** Stops what is sent on one site from being recorded, or records it again. */
export function withSiteRecorded(settings: Settings, site: string, recorded: boolean): SettingsPatch {
  const { notRecorded: _, ...rest } = settings.sites[site] ?? {};
  return withSite(settings, site, recorded ? rest : { ...rest, notRecorded: true });
}

/**
 * Every option at its default, but the person's words and what they chose to be kept: a shorter time would delete
 * messages, and text that was not to be kept would be.
 */
export function setBack({ dictionary, firstRunDone, keep, keepDays, sites }: Settings): SettingsPatch {
  const notRecorded = Object.entries(sites).filter(([, site]) => site.notRecorded);
  return {
    ...defaultSettings,
    ...{ dictionary, firstRunDone, keep, keepDays },
    sites: Object.fromEntries(notRecorded.map(([id]) => [id, { notRecorded: true }])),
  };
}

function withSite(settings: Settings, site: string, value: SiteSettings): SettingsPatch {
  const { [site]: _, ...others } = settings.sites;
  return { sites: Object.keys(value).length === 0 ? others : { ...others, [site]: value } };
}
