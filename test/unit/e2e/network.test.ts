import { describe, expect, it } from 'vitest';
import { fromTheExtension } from '../../e2e/network.ts';
import type { LoggedRequest } from '../../e2e/site-server.ts';

const request = (change: Partial<LoggedRequest>): LoggedRequest => ({
  host: 'www.linkedin.com',
  path: '/messaging/',
  method: 'GET',
  origin: null,
  known: true,
  ...change,
});

describe('fromTheExtension', () => {
  it.each([
    ['a host nobody serves', { host: 'collector.example', path: '/', known: false }],
    ['an address of the site that no page asks for', { path: '/voyager/api/x', known: false }],
    ['an extension origin, wherever it goes', { host: 'www.google.com', origin: 'chrome-extension://abc' }],
    ['an extension origin on a known page', { origin: 'moz-extension://abc' }],
    ['a host that only looks like the browser’s', { host: 'google.com.collector.example', known: false }],
  ])('reports %s', (_, change) => {
    expect(fromTheExtension([request(change)])).toHaveLength(1);
  });

  it.each([
    ['a page', {}],
    ['its icon', { path: '/favicon.ico', known: false }],
    ['the browser’s own traffic', { host: 'firefox.settings.services.mozilla.com', known: false }],
  ])('says nothing about %s', (_, change) => {
    expect(fromTheExtension([request(change)])).toEqual([]);
  });

  it('leaves out what a test asked for itself', () => {
    const asked = request({ host: 'nowhere.example', path: '/leak', known: false });
    expect(fromTheExtension([asked], ['nowhere.example/leak'])).toEqual([]);
  });
});
