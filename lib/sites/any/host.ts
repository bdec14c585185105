/** The host whose page this is; a frame that a page fills by itself (about:blank, srcdoc) is of the page's host. */
export function hostOf(window: Window): string {
  const { hostname, protocol } = window.location;
  if (protocol === 'http:' || protocol === 'https:') return hostname;
  return URL.parse(window.origin)?.hostname ?? '';
}
