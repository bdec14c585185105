import type { OwnSite } from './rules.ts';
import { useRules } from './rules.ts';

/** Settings as they lie on the disk; they were checked when they were written. */
interface Stored {
  readonly sites?: Readonly<Record<string, { readonly own?: OwnSite }>>;
}

/** As much of the browser's storage as is asked (lib/page-api.ts). */
interface Storage {
  readonly local: { get(key: string): Promise<Record<string, unknown>> };
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
  };
}

/** Keeps the person's corrections for this host at hand: at a gesture there is no time to ask for them. Settles when they are there. */
export async function followRules(storage: Storage, host: string): Promise<void> {
  const use = (settings: unknown): void => useRules((settings as Stored | undefined)?.sites?.[host]?.own);
  storage.onChanged.addListener(({ settings }, area) => {
    if (area === 'local' && settings) use(settings.newValue);
  });
  try {
    use((await storage.local.get('settings')).settings);
  } catch {
    // The extension is gone from under this page: what was found by structure goes on.
  }
}
