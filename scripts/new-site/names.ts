/** What a site is called in code, on disk and to people. */
export interface SiteNames {
  /** "google-chat": folders, files, settings. */
  readonly id: string;
  /** "googleChat": constants. */
  readonly camel: string;
  readonly host: string;
  /** "Google Chat" */
  readonly name: string;
}

/** Null where the id is no name for a folder, or the host is none. */
export function namesOf(id: string, host: string, name: string): SiteNames | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return null;
  const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const spoken = id.replace(
    /(^|-)(.)/g,
    (_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase(),
  );
  return { id, camel, host, name: name || spoken };
}
