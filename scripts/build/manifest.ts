import type { UserManifest } from 'wxt';
import { guardScriptsOf } from '../../lib/sites/guard-scripts.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';

const requiredHosts = sites.filter((site) => site.required).flatMap((site) => site.hosts);
const optionalHosts = sites.filter((site) => !site.required).flatMap((site) => site.hosts);

/**
 * Each with its reason; README.md says the same to people.
 * storage: settings, and what the guards of open tabs say of themselves.
 * scripting: the full review goes into a page only when a composer is found there, and optional sites are registered.
 * activeTab: the popup knows which site it was opened on, also where we have no access yet. Granted by that click only.
 * unlimitedStorage: without it the browser may throw the history away when the disk is nearly full.
 * alarms: reminders of messages that were let sit, and the weekly look back for those who want it. Nothing else is timed.
 * notifications: "Not sent: to NAME" when a message could not leave and no page is there to say so.
 */
const permissions = ['storage', 'scripting', 'activeTab', 'unlimitedStorage', 'alarms', 'notifications'];

/** Chrome's background is a service worker and cannot hold the spelling engine's worker: an offscreen document does. */
const chromePermissions = ['offscreen'];

/**
 * Nothing leaves: no address but our own packaged files may be loaded, asked, framed or sent to. Styles are inline
 * because the review brings its own into a shadow root; data: is for icons drawn in CSS.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Made up, for what is true of any host: in the test build the person has switched it on. */
const testHost = 'https://talk.example/*';

/**
 * The manifest of one build. In the test build the optional hosts are required ones, so that no prompt stands in
 * the way of a test; what registers the scripts is the same code. WXT adds background, popup, options and icons from
 * the folders that hold them.
 */
export function manifestFor(browser: string, mode: string): UserManifest {
  const isTest = mode === 'test';
  const isFirefox = browser === 'firefox';
  const manifest: UserManifest = {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    action: { default_title: '__MSG_extensionName__' },
    // One background for ordinary and private windows. What is written in a private one is guarded and never recorded.
    incognito: 'spanning',
    permissions: isFirefox ? permissions : [...permissions, ...chromePermissions],
    host_permissions: isTest ? [...requiredHosts, ...optionalHosts, testHost] : requiredHosts,
    content_scripts: sites.filter((site) => site.required).map(guardOn),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(isFirefox ? firefoxOnly : chromeOnly),
  };
  // Not part of WXT's type, and known to both browsers: Chrome, and Firefox from 128 on.
  return isTest
    ? manifest
    : Object.assign(manifest, { optional_host_permissions: [...optionalHosts, '*://*/*'] });
}

function guardOn(site: Site): NonNullable<UserManifest['content_scripts']>[number] {
  return {
    matches: [...site.hosts],
    js: guardScriptsOf(site.id),
    run_at: 'document_start',
    all_frames: true,
    // Composers sit in about:blank and srcdoc frames too.
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
}

/**
 * The oldest versions it runs on, by number. Chrome 126 has `URL.parse`, the newest thing we call; `runtime.getContexts`
 * is from 116, registering with fallback from 119. Firefox shows the hosts at install, and knows the data collection
 * key, from 140 on (codebases.md 5.1).
 */
export const oldest = { chrome: 126, firefox: 140 } as const;

const chromeOnly: UserManifest = { minimum_chrome_version: `${oldest.chrome}` };

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'second-look@second-look.example',
      strict_min_version: `${oldest.firefox}.0`,
      data_collection_permissions: { required: ['none'] },
    },
  },
};
