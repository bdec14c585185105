import type { LoggedRequest } from './site-server.ts';

/** Hosts that a fresh Chromium or Firefox asks by itself (updates, safe browsing, remote settings), extension or not. */
const ofTheBrowser =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

/**
 * Requests that nobody but the extension can have made: by their origin, or because no page and no browser asks there.
 * `expected` are addresses ("host/path") that a test asked for itself.
 */
export function fromTheExtension(
  requests: readonly LoggedRequest[],
  expected: readonly string[] = [],
): LoggedRequest[] {
  return requests.filter(({ host, path, origin, known }) => {
    if (origin && /^(chrome|moz)-extension:/.test(origin)) return true;
    const asked = path === '/favicon.ico' || expected.includes(host + path);
    return !known && !asked && !ofTheBrowser.test(host);
  });
}
