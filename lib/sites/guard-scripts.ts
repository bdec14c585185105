/** The packaged scripts that guard a site, in the order they must run: its surfaces, then what all sites share. */
export function guardScriptsOf(siteId: string): string[] {
  return [`site-${siteId}.js`, 'guard.js'];
}
