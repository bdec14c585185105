import { describe, expect, it, vi } from 'vitest';
import { manifestFor } from '../../scripts/build/manifest.ts';

vi.mock('../../lib/sites/index.ts', () => ({
  sites: [
    { id: 'linkedin', hosts: ['https://*.linkedin.com/*'], required: true },
    { id: 'slack', hosts: ['https://app.slack.com/*'], required: false },
  ],
}));

describe('the manifest', () => {
  it('for Chrome asks for what is written here, and for nothing else', () => {
    expect(manifestFor('chrome', 'production')).toMatchSnapshot();
  });

  it('for Firefox asks for what is written here, and for nothing else', () => {
    expect(manifestFor('firefox', 'production')).toMatchSnapshot();
  });

  it.each(['chrome', 'firefox'])(
    'of the test build for %s differs only in which hosts are asked for',
    (browser) => {
      const { host_permissions, optional_host_permissions, ...rest } = Object(
        manifestFor(browser, 'production'),
      );
      expect(host_permissions).toEqual(['https://*.linkedin.com/*']);
      expect(optional_host_permissions).toEqual(['https://app.slack.com/*', '*://*/*']);
      expect(manifestFor(browser, 'test')).toEqual({
        ...rest,
        host_permissions: ['https://*.linkedin.com/*', 'https://app.slack.com/*', 'https://talk.example/*'],
      });
    },
  );

  it.each(['chrome', 'firefox'])(
    'for %s makes nothing of ours reachable from a page, and lets nothing out',
    (browser) => {
      const manifest = manifestFor(browser, 'production');
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
      expect(JSON.stringify(manifest.content_security_policy)).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
    },
  );
});
