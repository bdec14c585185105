/**
 * What the extension's own pages ask of the browser: access to sites, addresses of pages, private windows.
 * In: site ids of lib/sites, drafts. Out: promises. May import wxt/browser, lib/sites and lib/review; for pages only, never for content scripts.
 */
export { openPage, type PageName, pageUrl } from './addresses.ts';
export { createDraftReview } from './draft-review.ts';
export { draftTools } from './draft-tools.ts';
export { mayRunInPrivateWindows } from './private-windows.ts';
export {
  grantAccess,
  grantHost,
  hasAccess,
  onAccessChanged,
  removeAccess,
  removeHost,
  sitesWithoutAccess,
} from './site-access.ts';
