import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../lib/errors.ts';
import { loggedLines } from '../../../lib/log.ts';
import type { RequestName } from '../../../lib/messages.ts';
import { contentScriptRequests } from '../../../lib/messages.ts';
import type { Route, Routes } from '../../../lib/router.ts';
import { route } from '../../../lib/router.ts';
import { createFakeBrowser } from '../background/fake-browser.ts';

const { browser } = await vi.hoisted(async () => {
  const fake = await import('../background/fake-browser.ts');
  return { browser: fake.createFakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));

const page = { id: 'second-look', url: 'chrome-extension://second-look/popup.html' };
const contentScript = { id: 'second-look', url: 'https://www.linkedin.com/messaging/', tab: { id: 3 } };

const answered = vi.fn<(ask: unknown, sender: unknown) => unknown>();

function send(message: unknown, sender: object = contentScript): unknown {
  return browser.runtime.onMessage.fire(message, sender)[0];
}

const ask = (name: string, body: unknown = {}) => ({ to: 'background', name, ask: body });

beforeEach(() => {
  Object.assign(browser, createFakeBrowser());
  answered.mockReset().mockImplementation((body) => body);
  const check = (body: unknown) => {
    if (typeof body !== 'object' || body === null) throw new AppError('bad-request');
    return body;
  };
  const routeOf = { check, answer: answered } as unknown as Route<RequestName>;
  const names: RequestName[] = [
    'engine.release',
    'history.list',
    'history.remove',
    'history.events',
    'tab.state',
    'rehearsal.start',
  ];
  route(Object.fromEntries(names.map((name) => [name, routeOf])) as unknown as Routes);
});

describe('what content scripts may ask', () => {
  it('reads nothing back of what was sent', () => {
    const forPagesOnly = contentScriptRequests.filter((name) =>
      /^(history|draft|tab|rehearsal)\./.test(name),
    );
    expect(forPagesOnly).toEqual([]);
  });
});

describe('the router', () => {
  it('answers what is its own with a success', async () => {
    expect(await send(ask('engine.release', { a: 1 }))).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    undefined,
    null,
    'hello',
    { to: 'offscreen', do: 'check' },
    { to: 'guard', type: 'rehearse' },
    { name: 'engine.release', ask: {} },
    { to: 'background' },
  ])('leaves %j to others, without so much as a promise', (message) => {
    expect(send(message)).toBeUndefined();
    expect(answered).not.toHaveBeenCalled();
  });

  it.each(['nothing', 'toString', '__proto__'])('refuses a request named %s', async (name) => {
    expect(await send(ask(name))).toMatchObject({ ok: false, error: { key: 'bad-request' } });
  });

  it('refuses a malformed ask before anything is done with it', async () => {
    expect(await send(ask('engine.release', 'text'))).toMatchObject({
      ok: false,
      error: { key: 'bad-request' },
    });
    expect(answered).not.toHaveBeenCalled();
  });

  it.each(['history.list', 'history.remove', 'history.events', 'tab.state', 'rehearsal.start'])(
    'answers %s to a page of ours and refuses it to a content script',
    async (name) => {
      expect(await send(ask(name), contentScript)).toMatchObject({
        ok: false,
        error: { key: 'not-allowed' },
      });
      expect(answered).not.toHaveBeenCalled();
      expect(await send(ask(name), page)).toMatchObject({ ok: true });
      expect(await send(ask(name), { ...page, tab: { id: 3 } })).toMatchObject({ ok: true });
    },
  );

  it.each([
    { ...page, id: 'other-extension' },
    { ...page, url: 'chrome-extension://second-look.evil/popup.html' },
    { id: 'second-look' },
    { id: 'second-look', url: 'about:blank', tab: { id: 3 } },
  ])('does not take %j for a page of ours', async (sender) => {
    expect(await send(ask('history.list'), sender)).toMatchObject({
      ok: false,
      error: { key: 'not-allowed' },
    });
  });

  it('turns what a handler throws into key and words, and what is not ours into nothing that could tell', async () => {
    answered.mockRejectedValueOnce(new AppError('history-full'));
    expect(await send(ask('engine.release'))).toMatchObject({ ok: false, error: { key: 'history-full' } });
    answered.mockImplementationOnce(() => {
      throw new Error('Dear Helena');
    });
    const reply = await send(ask('engine.release'));
    expect(reply).toMatchObject({ ok: false, error: { key: 'unexpected' } });
    expect(JSON.stringify([reply, loggedLines()])).not.toContain('Helena');
  });
});
