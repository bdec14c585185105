import type { UserManifest } from 'wxt';
import { sites } from '../../lib/sites/index.ts';

const requiredHosts = sites.filter((site) => site.required).flatMap((site) => site.hosts);
const optionalHosts = sites.filter((site) => !site.required).flatMap((site) => site.hosts);

/**
 * The manifest of one build. In the test build the optional hosts are required ones, so that no prompt stands in
 * the way of a test; what registers the scripts is the same code.
 */
export function manifestFor(browser: string, mode: string): UserManifest {
  const hosts = mode === 'test' ? [...requiredHosts, ...optionalHosts] : requiredHosts;
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'notifications', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: hosts,
    ...(mode === 'test' ? {} : { optional_host_permissions: [...optionalHosts, '*://*/*'] }),
    content_scripts: [
      {
        matches: requiredHosts,
        js: ['guard.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '122' }),
  } as UserManifest;
}
