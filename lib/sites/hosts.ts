/**
 * True when an address or origin falls under a match pattern of the form `scheme://host/*`, where the host may begin
 * with "*." (that host and all below it). Ports are ignored, as the browsers do.
 */
export function hostMatches(pattern: string, url: string): boolean {
  const [, scheme, host] = /^([a-z*]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (!scheme || !host || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const schemeFits = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  if (!schemeFits) return false;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}
