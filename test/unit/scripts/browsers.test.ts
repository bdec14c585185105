import { describe, expect, it } from 'vitest';
import { placesToLook } from '../../../scripts/browsers.ts';

describe('placesToLook', () => {
  it('goes by the environment variable alone when it is set', () => {
    expect(placesToLook('chromium', 'linux', { CHROMIUM: '/opt/c', PATH: '/usr/bin' })).toEqual(['/opt/c']);
    expect(placesToLook('firefox', 'linux', { FIREFOX: '/opt/f', PATH: '/usr/bin' })).toEqual(['/opt/f']);
  });

  it('prefers the better name over the earlier folder', () => {
    const places = placesToLook('firefox', 'linux', { PATH: '/a:/b' });
    expect(places.slice(0, 4)).toEqual(['/a/firefox', '/b/firefox', '/a/firefox-esr', '/b/firefox-esr']);
  });

  it('looks into the usual folders of macOS after PATH', () => {
    expect(placesToLook('chromium', 'darwin', { PATH: '', HOME: '/Users/h' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('leaves out folders of Windows that are not set', () => {
    const places = placesToLook('firefox', 'win32', { PATH: '', PROGRAMFILES: 'C:/Programs' });
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(/Mozilla Firefox.firefox\.exe$/);
  });
});
