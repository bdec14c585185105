import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../lib/sites/match-pattern.ts';

describe('a match pattern', () => {
  it.each([
    ['https://*.linkedin.com/*', 'https://www.linkedin.com/messaging/?q=1', true],
    ['https://*.linkedin.com/*', 'https://linkedin.com/', true],
    ['https://*.linkedin.com/*', 'https://notlinkedin.com/', false],
    ['https://*.linkedin.com/*', 'https://linkedin.com.evil.example/', false],
    ['https://*.linkedin.com/*', 'http://www.linkedin.com/', false],
    ['*://mail.google.com/*', 'http://mail.google.com/mail/u/0/', true],
    ['https://mail.google.com/mail/*', 'https://mail.google.com/chat/', false],
    ['https://www.facebook.com/messages/*', 'https://www.facebook.com/messages/t/1', true],
    ['*://*/*', 'https://anything.example/x', true],
    ['*://*/*', 'file:///etc/hosts', false],
    ['https://*.linkedin.com/*', 'about:blank', false],
    ['https://*.linkedin.com/*', '', false],
    ['nonsense', 'https://www.linkedin.com/', false],
  ])('%s covers %s: %s', (pattern, url, covered) => {
    expect(matchesPattern(pattern, url)).toBe(covered);
  });
});
