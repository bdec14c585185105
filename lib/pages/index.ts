/**
 * What the extension's own pages ask of the browser: access to sites, addresses of pages, private windows.
 * In: site ids of lib/sites. Out: promises. May import wxt/browser and lib/sites; for pages only, never for content scripts.
 */
export { openPage, type PageName, pageUrl } from './addresses.ts';
export { mayRunInPrivateWindows } from './private-windows.ts';
export { grantAccess, hasAccess, onAccessChanged, removeAccess, sitesWithoutAccess } from './site-access.ts';
