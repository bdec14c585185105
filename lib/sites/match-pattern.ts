/**
 * Whether a match pattern covers a URL (MDN "Match patterns", the forms lib/sites uses: scheme, host or *.host, path).
 * A malformed URL is covered by nothing.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  const page = URL.parse(url);
  if (parts === null || page === null) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const protocol = page.protocol.slice(0, -1);
  const isScheme = scheme === '*' ? protocol === 'http' || protocol === 'https' : scheme === protocol;
  return isScheme && isHost(host, page.hostname) && isPath(path, page.pathname + page.search);
}

function isHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

function isPath(pattern: string, path: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(path);
}
