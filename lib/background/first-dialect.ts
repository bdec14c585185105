import type { Dialect } from '../settings.ts';
import { saveSettings } from '../settings-store.ts';

const byRegion: Readonly<Record<string, Dialect>> = {
  GB: 'gb',
  IE: 'gb',
  NZ: 'gb',
  ZA: 'gb',
  SG: 'gb',
  HK: 'gb',
  AU: 'au',
  CA: 'ca',
  IN: 'in',
};

/** The English of a browser's language ("en-GB"); American where it says none. */
export function dialectOf(language: string): Dialect {
  const [tongue, ...rest] = language.split('-');
  const region = rest.find((part) => /^[A-Z]{2}$/.test(part));
  return (tongue === 'en' && region !== undefined && byRegion[region]) || 'us';
}

/** On installing: the English that is checked for is the browser's, since a spelling of another is told. Throws 'settings-failed'. */
export async function takeBrowsersDialect(language: string): Promise<void> {
  const dialect = dialectOf(language);
  if (dialect !== 'us') await saveSettings({ dialect });
}
