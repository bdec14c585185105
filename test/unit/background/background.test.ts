// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../lib/background/index.ts';
import type { WhichSent } from '../../../lib/history-requests.ts';
import type { Answer, Ask, GuardHealth, RequestName } from '../../../lib/messages.ts';
import { digestOf } from '../../../lib/review/text/digest.ts';
import { loadSettings, saveSettings } from '../../../lib/settings-store.ts';
import { bareLine, line, message } from '../history/sample.ts';
import { createFakeBrowser } from './fake-browser.ts';

const { browser } = await vi.hoisted(async () => {
  const fake = await import('./fake-browser.ts');
  return { browser: fake.createFakeBrowser() };
});
vi.mock('wxt/browser', () => ({ browser }));
const engine = vi.hoisted(() => ({ check: vi.fn(), release: vi.fn() }));
vi.mock('../../../lib/review/engine/host.ts', () => ({ createEngineHost: () => engine }));
vi.mock('../../../lib/sites/index.ts', () => ({
  sites: [
    { id: 'linkedin', name: 'LinkedIn', hosts: ['https://*.linkedin.com/*'], required: true },
    { id: 'slack', name: 'Slack', hosts: ['https://app.slack.com/*'], required: false },
    { id: 'gmail', name: 'Gmail', hosts: ['https://mail.google.com/*'], required: false },
  ],
}));

/** Recent enough that no purge takes it. */
const now = Date.now();
const linkedIn = 'https://*.linkedin.com/*';
const page = { id: 'second-look', url: 'chrome-extension://second-look/popup.html' };

function guardIn(tabId: number, frameId = 0, more: { incognito?: boolean; documentId?: string } = {}) {
  const { incognito = false, documentId } = more;
  const sender = {
    id: 'second-look',
    url: 'https://www.linkedin.com/messaging/',
    frameId,
    tab: { id: tabId, incognito },
  };
  return documentId === undefined ? sender : { ...sender, documentId };
}

async function ask<N extends RequestName>(name: N, body: Ask<N>, sender: object = page): Promise<Answer<N>> {
  const reply = (await browser.runtime.onMessage.fire({ to: 'background', name, ask: body }, sender)[0]) as
    | { ok: true; value: Answer<N> }
    | { ok: false; error: { key: string } };
  if (!reply.ok) throw new Error(reply.error.key);
  return reply.value;
}

const badge = () => browser.action.setBadgeText.mock.lastCall?.[0].text;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  Object.assign(browser, createFakeBrowser());
  engine.check.mockReset();
  engine.release.mockReset();
  browser.permissions.granted.add(linkedIn).add('https://www.linkedin.com/*');
  startBackground();
});

describe('starting', () => {
  it('listens in the first tick, with one listener for messages', () => {
    expect(browser.runtime.onMessage.size).toBe(1);
    for (const event of [
      browser.runtime.onInstalled,
      browser.runtime.onStartup,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
      browser.tabs.onRemoved,
      browser.notifications.onClicked,
    ]) {
      expect(event.size).toBe(1);
    }
  });

  it('opens the practice page after an install, and not after an update', () => {
    browser.runtime.onInstalled.fire({ reason: 'update' });
    expect(browser.tabs.create).not.toHaveBeenCalled();
    browser.runtime.onInstalled.fire({ reason: 'install' });
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://second-look/practice.html',
    });
  });
});

describe('a composer that was found', () => {
  it('gets the full UI in exactly its frame', async () => {
    expect(await ask('composer.found', {}, guardIn(5, 12))).toEqual({ ui: true });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 5, frameIds: [12] },
      files: ['/page-ui.js', '/page-later.js'],
      injectImmediately: true,
    });
  });

  it('gets it once when two are found at once, and again in a new document', async () => {
    await Promise.all([ask('composer.found', {}, guardIn(5)), ask('composer.found', {}, guardIn(5))]);
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
    await ask('composer.found', {}, guardIn(5));
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it('on a page of ours brings its own', async () => {
    expect(await ask('composer.found', {}, { ...page, tab: { id: 1 }, frameId: 0 })).toEqual({ ui: false });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('says when the UI cannot be loaded', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await expect(ask('composer.found', {}, guardIn(5))).rejects.toThrow('ui-not-loaded');
  });
});

describe('the engine', () => {
  it('checks sentences in a known dialect', async () => {
    const answer = { answers: [{ sentence: 'Helo.', findings: [] }], tone: [] };
    engine.check.mockResolvedValue(answer);
    const asked = { sentences: ['Helo.'], dialect: 'gb', draft: { text: 'Helo.', kind: 'chat' } } as const;
    expect(await ask('engine.check', asked, guardIn(1))).toEqual(answer);
    expect(engine.check).toHaveBeenCalledExactlyOnceWith(asked);
    const klingon = { ...asked, dialect: 'klingon' as 'gb' };
    await expect(ask('engine.check', klingon, guardIn(1))).rejects.toThrow('bad-request');
  });

  it('is released when writing stops', async () => {
    await ask('engine.release', {}, guardIn(1));
    expect(engine.release).toHaveBeenCalledOnce();
  });
});

describe('what the history knows of somebody', () => {
  const helena = { recipients: [{ name: 'Helena Ortiz' }] };
  const sentTo = (attemptId: string, name: string, text: string, at: number, site = 'linkedin') => [
    line('passed', at, attemptId, { message: message({ site, text, recipients: [{ name }] }) }),
    bareLine('left', at + 1, attemptId),
  ];

  it('is what they were sent, oldest first, and what others were just written on that site', async () => {
    const events = [
      ...sentTo('old', 'Helena Ortiz', 'First', now - 86_400_000),
      ...sentTo('new', 'Helena Ortiz', 'Second', now - 5_000),
      ...sentTo('other', 'Gregory House', 'For Gregory', now - 4_000),
      ...sentTo('before', 'Gregory House', 'Yesterday', now - 86_400_000),
      ...sentTo('slack', 'Ann Okafor', 'On Slack', now - 3_000, 'slack'),
    ];
    await ask('journal.append', { events }, guardIn(1));
    expect(await ask('sent.digests', helena, guardIn(1))).toEqual({
      sentBefore: [
        { digest: digestOf('First'), at: now - 86_400_000 },
        { digest: digestOf('Second'), at: now - 5_000 },
      ],
      elsewhere: [{ name: 'Gregory House', digest: digestOf('For Gregory') }],
    });
    const answer = JSON.stringify(await ask('sent.digests', helena, guardIn(1)));
    for (const text of ['First', 'Second', 'For Gregory', 'On Slack']) expect(answer).not.toContain(text);
  });

  it('holds nothing that was not seen to leave, and knows of a heated message wherever it was', async () => {
    const findings = [{ rule: 'tone:insult', level: 'stop', title: 'Insult' }];
    const events = [
      line('held', now - 9_000, 'a1', { findings }),
      line('passed', now - 8_000, 'a2', { message: message({ text: 'Unsure' }) }),
    ];
    await ask('journal.append', { events }, guardIn(1));
    const { sentBefore, heatedAt } = await ask('sent.digests', helena, guardIn(1));
    expect({ sentBefore, heatedAt }).toEqual({ sentBefore: [], heatedAt: now - 9_000 });
  });

  it('is nothing for a private window', async () => {
    await ask('journal.append', { events: sentTo('a', 'Helena Ortiz', 'First', now) }, guardIn(1));
    const answer = await ask('sent.digests', helena, guardIn(1, 0, { incognito: true }));
    expect(answer).toEqual({ sentBefore: [], elsewhere: [] });
  });
});

describe('the journal', () => {
  it('keeps what a guard saw, for the popup to list', async () => {
    expect(await ask('journal.append', { events: [line('held', now + 1)] }, guardIn(1))).toEqual({
      kept: true,
    });
    expect(await ask('journal.append', { events: [line('left', now + 2)] }, guardIn(1))).toEqual({
      kept: true,
    });
    const { entries } = await ask('history.list', { limit: 10 });
    expect(entries).toMatchObject([{ attemptId: 'a1', status: 'sent', text: message().text }]);
  });

  it('masks secrets before anything is written, and drops the markup of such a text', async () => {
    const secret = message({
      text: 'My card is 4111 1111 1111 1111, thanks.',
      subject: 'Card 4111111111111111',
      html: '<p>My card is <b>4111 1111 1111 1111</b>, thanks.</p>',
    });
    await ask('journal.append', { events: [line('held', now, 'a1', { message: secret })] }, guardIn(1));
    await ask('journal.append', { events: [line('left', now + 1, 'a1', { message: secret })] }, guardIn(1));
    const { entries } = await ask('history.list', { limit: 10 });
    expect(entries).toMatchObject([
      { text: 'My card is ••••••••1111, thanks.', subject: 'Card ••••••••1111' },
    ]);
    const { events } = await ask('history.events', { attemptId: 'a1' });
    expect(JSON.stringify([entries, events])).not.toMatch(/4111 ?1111|<b>/);
  });

  it('masks what has to wait for room too', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const secret = message({ text: 'The password is Sunny-Day-2023!' });
    await ask('journal.append', { events: [line('held', now, 'a1', { message: secret })] }, guardIn(1));
    vi.restoreAllMocks();
    expect(JSON.stringify([...browser.storage.local.values])).toMatch(/The password is •/);
    expect(JSON.stringify([...browser.storage.local.values])).not.toMatch(/Sunny/);
  });

  it('keeps nothing from a private window', async () => {
    const sender = guardIn(1, 0, { incognito: true });
    expect(await ask('journal.append', { events: [line('held', now + 1)] }, sender)).toEqual({
      kept: false,
      why: 'private',
    });
    expect((await ask('history.list', { limit: 10 })).total).toBe(0);
  });

  it('keeps no text, or nothing, where that was chosen', async () => {
    await saveSettings({ keep: 'counts' });
    await ask('journal.append', { events: [line('held', now, 'counted')] }, guardIn(1));
    await saveSettings({ keep: 'nothing' });
    const dropped = await ask('journal.append', { events: [line('held', now, 'dropped')] }, guardIn(1));
    expect(dropped).toEqual({ kept: false, why: 'off' });
    const { entries } = await ask('history.list', { limit: 10 });
    expect(entries).toMatchObject([{ attemptId: 'counted', text: '', recipients: [], countsOnly: true }]);
  });

  it('keeps nothing of a site whose recording is paused', async () => {
    await saveSettings({ sites: { linkedin: { notRecorded: true } } });
    expect(await ask('journal.append', { events: [line('held', now)] }, guardIn(1))).toEqual({
      kept: false,
      why: 'off',
    });
    const slack = { events: [line('held', now, 'b', { message: message({ site: 'slack' }) })] };
    expect(await ask('journal.append', slack, guardIn(1))).toEqual({ kept: true });
    expect((await ask('history.list', { limit: 9 })).total).toBe(1);
  });

  it('says that it knows nothing of an attempt whose entry is gone', async () => {
    const late = { events: [bareLine('left', now + 2, 'gone')] };
    expect(await ask('journal.append', late, guardIn(1))).toEqual({ kept: false, why: 'unknown' });
  });

  it('refuses lines that are none', async () => {
    const events = [{ ...line('held', now + 1), type: 'exploded' as 'held' }];
    await expect(ask('journal.append', { events }, guardIn(1))).rejects.toThrow('bad-request');
  });

  it('lets lines wait that cannot be written, says so, and writes them in order once it can', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await ask('journal.append', { events: [line('held', now)] }, guardIn(1))).toEqual({ kept: true });
    expect(await ask('journal.append', { events: [line('released', now + 1)] }, guardIn(1))).toEqual({
      kept: true,
    });
    expect(await ask('history.list', { limit: 9 })).toEqual({ entries: [], total: 0, waiting: 1 });
    full.mockRestore();
    await ask('journal.append', { events: [line('left', now + 2)] }, guardIn(1));
    expect(await ask('history.list', { limit: 9 })).toMatchObject({
      entries: [{ status: 'sent', held: true }],
      total: 1,
    });
    expect(await ask('history.list', { limit: 9 })).not.toHaveProperty('waiting');
  });

  it('fails in words where there is no room anywhere', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(ask('journal.append', { events: [line('held', now)] }, guardIn(1))).rejects.toThrow(
      'history-full',
    );
    vi.restoreAllMocks();
  });

  it('deletes what is too old when an attempt ends', async () => {
    await saveSettings({ keepDays: 1 });
    await ask('journal.append', { events: [line('passed', now - 2 * 86_400_000, 'old')] }, guardIn(1));
    await ask(
      'journal.append',
      { events: [line('passed', now, 'new'), bareLine('left', now + 1, 'new')] },
      guardIn(1),
    );
    await vi.waitFor(async () => {
      expect((await ask('history.list', { limit: 10 })).entries.map((e) => e.attemptId)).toEqual(['new']);
    });
  });

  it('ends what a closed tab left open', async () => {
    await ask('journal.append', { events: [line('held', now + 1)] }, guardIn(4));
    browser.tabs.onRemoved.fire(4, {});
    await vi.waitFor(async () => {
      const { entries } = await ask('history.list', { limit: 10 });
      expect(entries).toMatchObject([{ status: 'not-sent', reason: 'interrupted' }]);
    });
  });

  it('ends in a new session what the last one left open, and only then', async () => {
    await ask('journal.append', { events: [line('passed', now)] }, guardIn(4));
    startBackground();
    await ask('history.list', { limit: 1 });
    expect((await ask('history.list', { limit: 1 })).entries).toMatchObject([{ status: 'pending' }]);
    browser.storage.session.values.clear();
    startBackground();
    await vi.waitFor(async () => {
      const { entries } = await ask('history.list', { limit: 1 });
      expect(entries).toMatchObject([{ status: 'not-confirmed', reason: 'interrupted' }]);
    });
  });
});

describe('the history', () => {
  it('is removed and given back through messages', async () => {
    await ask('journal.append', { events: [line('passed', now)] }, guardIn(1));
    const { undoToken, removed } = await ask('history.remove', { attemptIds: 'all' });
    expect(removed).toBe(1);
    expect((await ask('history.list', { limit: 1 })).total).toBe(0);
    expect(await ask('history.restore', { undoToken })).toEqual({ restored: 1 });
    expect((await ask('history.list', { limit: 1 })).total).toBe(1);
  });

  it('is closed to content scripts', async () => {
    await expect(ask('history.list', { limit: 1 }, guardIn(1))).rejects.toThrow('not-allowed');
  });
});

describe('a message that a guard sees in a thread', () => {
  const sent = async (text: string, conversationId = 'thread-1', which: WhichSent = 'newest') =>
    (await ask('sent.find', { site: 'linkedin', conversationId, text, which }, guardIn(1))).sent;

  it('is found by its text and its conversation, the newest first, and not where it was not sent', async () => {
    const text = 'See you\n\non Tuesday, flagged or not sent.';
    const again = message({ text });
    await ask('journal.append', {
      events: [
        line('passed', now, 'older', { message: again }),
        bareLine('left', now + 1, 'older'),
        line('passed', now + 10, 'newer', { message: again }),
        bareLine('left', now + 11, 'newer'),
        line('passed', now + 20, 'elsewhere', { message: message({ text, conversationId: 'thread-2' }) }),
        line('held', now + 30, 'kept', { message: message({ text: 'Not yet.' }) }),
        bareLine('parked', now + 31, 'kept', 'let-it-sit'),
      ],
    });
    expect(await sent('See you on Tuesday, flagged or not sent.')).toEqual({
      attemptId: 'newer',
      sentAt: now + 10,
    });
    expect(await sent('See you on Tuesday')).toBeNull();
    expect(await sent('Not yet.')).toBeNull();
    expect(await sent(text, 'thread-3')).toBeNull();
    // Which of the two it is nobody can say.
    expect(await sent(text, 'thread-1', 'only')).toBeNull();
    expect(await sent(text, 'thread-2', 'only')).toMatchObject({ attemptId: 'elsewhere' });
  });

  it('is found by what it reads since it was edited on its site, secrets masked as everywhere', async () => {
    const edited = (text: string) => ({ ...line('edited', now + 2, 'a', { message: message({ text }) }) });
    await ask('journal.append', {
      events: [line('passed', now, 'a'), bareLine('left', now + 1, 'a'), edited('Until Thursday then.')],
    });
    expect(await sent('Until Thursday then.')).toMatchObject({ attemptId: 'a' });
    expect(await sent(message().text)).toBeNull();
    await ask('journal.append', { events: [{ ...edited('4111 1111 1111 1111'), at: now + 3 }] });
    const { entries } = await ask('history.list', { limit: 1 });
    expect(entries[0]?.text).toBe(message().text);
    expect(entries[0]?.editedText).toContain('•');
  });
});

describe('a message that was edited before a guard sees it', () => {
  const near = message({ text: 'Dear Helena, shall we meet on Tuesday at ten in Porto?' });
  const text = 'Dear Helena, shall we meet on Friday at ten in Porto?';
  const editedOf = async (at: number, reads = text, conversationId = 'thread-1') =>
    (
      await ask(
        'sent.find',
        { site: 'linkedin', conversationId, text: reads, which: { editedOf: at } },
        guardIn(1),
      )
    ).sent;

  it('is the one that left then in this conversation and reads much the same, once', async () => {
    await ask('journal.append', {
      events: [
        line('held', now - 60_000, 'a', { message: near }),
        bareLine('left', now, 'a'),
        line('passed', now, 'other', { message: message({ text: 'See you.' }) }),
        bareLine('left', now + 1, 'other'),
      ],
    });
    expect(await editedOf(now + 2_000)).toMatchObject({ attemptId: 'a' });
    expect(await editedOf(now + 20_000)).toBeNull();
    expect(await editedOf(now, text, 'thread-2')).toBeNull();
    expect(await editedOf(now, 'Something quite different')).toBeNull();
    expect(await editedOf(now, near.text)).toBeNull();
    const edit = line('edited', now + 3_000, 'a', { message: message({ text }) });
    await ask('journal.append', { events: [edit] });
    expect(await editedOf(now + 2_000)).toBeNull();
  });

  it('is none where two such left at once', async () => {
    for (const id of ['a', 'b']) {
      const events = [line('passed', now, id, { message: near }), bareLine('left', now + 1, id)];
      await ask('journal.append', { events });
    }
    expect(await editedOf(now)).toBeNull();
  });
});

describe('an import', () => {
  it('that begins with the browser is not taken for a leftover of the last session', async () => {
    const staged = { importId: 'i', firstLine: 2, attempts: [[line('passed', now)]] };
    await ask('history.import.stage', staged);
    expect(await ask('history.import.commit', { importId: 'i', attempts: 1 })).toMatchObject({ added: 1 });
  });
});

describe('the state of a tab', () => {
  const health = (over: Partial<GuardHealth> = {}): GuardHealth => ({
    site: 'linkedin',
    state: 'active',
    composers: 1,
    leftWithoutReview: 0,
    ...over,
  });
  const stateOf = (url: string, tabId = 1) => ask('tab.state', { tabId, url });
  const thread = 'https://www.linkedin.com/messaging/thread/1/';

  it('is what its frames say together, the worst of them first', async () => {
    await ask('health.report', { health: health({ leftWithoutReview: 1 }) }, guardIn(1));
    await ask(
      'health.report',
      { health: health({ state: 'late', composers: 2, leftWithoutReview: 2 }) },
      guardIn(1, 7),
    );
    await ask('health.report', { health: health({ state: 'drifted' }) }, guardIn(2));
    expect(await stateOf(thread)).toEqual({
      state: 'late',
      site: 'LinkedIn',
      leftWithoutReview: 3,
      composers: 3,
    });
  });

  it('counts no frame that is gone', async () => {
    await ask('health.report', { health: health() }, guardIn(1));
    await ask('health.report', { health: health({ state: 'drifted' }) }, guardIn(1, 7));
    browser.tabs.sendMessage.mockImplementation(async (_tab, _message, options) => {
      if ((options as { frameId: number }).frameId === 7) throw new Error('Receiving end does not exist.');
    });
    expect(await stateOf(thread)).toMatchObject({ state: 'active', composers: 1 });
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await stateOf(thread)).toEqual({
      state: 'reload-needed',
      site: 'LinkedIn',
      leftWithoutReview: 0,
      composers: 0,
    });
  });

  it('is that the site has changed where no composer was found and the page shows what looks like one', async () => {
    await ask('health.report', { health: health({ composers: 0 }) }, guardIn(1));
    browser.tabs.sendMessage.mockImplementation(async (_tab, notice) =>
      (notice as { type: string }).type === 'lost-composer' ? true : undefined,
    );
    expect(await stateOf(thread)).toMatchObject({ state: 'drifted', site: 'LinkedIn', composers: 0 });
    await ask('health.report', { health: health({ composers: 1 }) }, guardIn(1));
    expect(await stateOf(thread)).toMatchObject({ state: 'active' });
  });

  it('is on the toolbar: silence on the page means fine only where the guard is on', async () => {
    await ask('health.report', { health: health() }, guardIn(1));
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({ tabId: 1, title: 'Second Look is on' });
    await ask('health.report', { health: health({ state: 'drifted' }) }, guardIn(1, 7));
    await ask('health.report', { health: health() }, guardIn(1));
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({
      tabId: 1,
      title: 'Second Look: this site has changed. Check before you send.',
    });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: '!' });
  });

  it('forgets a closed tab, and no other', async () => {
    await ask('health.report', { health: health() }, guardIn(1));
    await ask('health.report', { health: health() }, guardIn(11));
    browser.tabs.onRemoved.fire(1, {});
    await vi.waitFor(() => expect([...browser.storage.session.values.keys()]).not.toContain('health:1:0'));
    expect(await stateOf(thread, 11)).toMatchObject({ state: 'active' });
  });

  it('tells what is not allowed, not supported, or private', async () => {
    expect(await stateOf('https://app.slack.com/client/T1/C1')).toEqual({
      state: 'no-access',
      site: 'Slack',
    });
    expect(await stateOf('https://news.example/')).toEqual({ state: 'can-guard', site: 'news.example' });
    expect(await stateOf('about:config')).toEqual({ state: 'not-supported' });
    expect(await stateOf('')).toEqual({ state: 'not-supported' });
    browser.tabs.get.mockResolvedValue({ incognito: true });
    expect(await stateOf(thread)).toEqual({ state: 'private' });
  });
});

describe('a parked message', () => {
  const told = { attemptId: 'a1', name: 'Helena Ortiz' };

  it('is told by badge and notification, with the name and not the text', async () => {
    await ask('journal.append', { events: [line('held', now + 1), bareLine('parked', now + 2)] }, guardIn(1));
    await ask('parked.tell', told, guardIn(1));
    await ask('parked.tell', told, guardIn(1));
    expect(badge()).toBe('1');
    const [id, shown] = browser.notifications.create.mock.lastCall ?? [];
    expect(id).toBe('parked:a1');
    expect(shown).toMatchObject({
      title: 'Not sent: to Helena Ortiz',
      message: 'The text is kept in Second Look.',
    });
    expect(JSON.stringify(shown)).not.toContain('Tuesday');
  });

  it('does not promise a text that is not kept', async () => {
    await ask('parked.tell', told, guardIn(1));
    expect(browser.notifications.create.mock.lastCall?.[1]).toMatchObject({
      message: 'The message is where you wrote it, if that tab is still open.',
    });
  });

  it('from a private window shows no name outside of it', async () => {
    await ask('parked.tell', told, guardIn(1, 0, { incognito: true }));
    expect(browser.notifications.create.mock.lastCall?.[1]).toMatchObject({ title: 'Not sent' });
  });

  it('is on the badge until the popup is opened, and where notifications are off', async () => {
    browser.notifications.create.mockRejectedValue(new Error('off'));
    await ask('parked.tell', told, guardIn(1));
    await ask('parked.tell', { ...told, attemptId: 'a2' }, guardIn(1));
    expect(badge()).toBe('2');
    await ask('tab.state', { tabId: 1, url: '' });
    await vi.waitFor(() => expect(badge()).toBe(''));
  });

  it('leads to its place in the history, and is seen then', async () => {
    await ask('parked.tell', told, guardIn(1));
    browser.notifications.onClicked.fire('someone-else');
    expect(browser.tabs.create).not.toHaveBeenCalled();
    browser.notifications.onClicked.fire('parked:a1');
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://second-look/history.html#tab=not-sent&entry=a1',
    });
    await vi.waitFor(() => expect(badge()).toBe(''));
  });
});

describe('a reminder of a parked message', () => {
  const later = now + 3_600_000;
  const park = async (attemptId: string) => {
    const text = message({ conversationId: attemptId });
    const events = [
      line('attempted', now, attemptId, { message: text }),
      bareLine('parked', now + 1, attemptId, 'let-it-sit'),
    ];
    await ask('journal.append', { events }, guardIn(1));
  };
  const ring = async (at: number) => {
    vi.setSystemTime(at);
    browser.alarms.onAlarm.fire({ name: 'reminders' });
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: now + 10 });
    return () => vi.useRealTimers();
  });

  it('is refused for a time at which the message is not kept any more', async () => {
    await park('a1');
    const keptUntil = now + 90 * 24 * 3_600_000;
    await expect(ask('parked.remind', { attemptId: 'a1', at: keptUntil + 1 })).rejects.toThrow(
      'reminder-too-late',
    );
    expect((await ask('history.list', { limit: 1 })).entries[0]).not.toHaveProperty('remindAt');
    await ask('parked.remind', { attemptId: 'a1', at: keptUntil });
    expect(browser.alarms.set.get('reminders')).toEqual({ when: keptUntil });
  });

  it('rings at its time, once, says to whom, and leads back to the conversation', async () => {
    await park('a1');
    await ask('parked.remind', { attemptId: 'a1', at: later }, guardIn(1));
    expect(browser.alarms.set.get('reminders')).toEqual({ when: later });
    expect((await ask('history.list', { limit: 1 })).entries).toMatchObject([
      { status: 'not-sent', remindAt: later },
    ]);
    await ring(later);
    await vi.waitFor(() => expect(browser.notifications.create).toHaveBeenCalledOnce());
    expect(browser.notifications.create.mock.lastCall).toMatchObject([
      'reminder:a1',
      { title: 'You let a message to Helena Ortiz sit', message: 'It is not sent. Read it again.' },
    ]);
    await vi.waitFor(() => expect(browser.alarms.set.has('reminders')).toBe(false));
    expect((await ask('history.list', { limit: 1 })).entries[0]).not.toHaveProperty('remindAt');
    browser.notifications.onClicked.fire('reminder:a1');
    await vi.waitFor(() =>
      expect(browser.tabs.create).toHaveBeenCalledWith({ url: message().conversationUrl }),
    );
  });

  it('goes on to the next one, and tells at the next start what the closed browser missed', async () => {
    await park('a1');
    await park('a2');
    await ask('parked.remind', { attemptId: 'a2', at: later + 5 });
    await ask('parked.remind', { attemptId: 'a1', at: later });
    expect(browser.alarms.set.get('reminders')).toEqual({ when: later });
    browser.alarms.set.clear();
    vi.setSystemTime(later);
    startBackground();
    await vi.waitFor(() => expect(browser.alarms.set.get('reminders')).toEqual({ when: later + 5 }));
    expect(browser.notifications.create).toHaveBeenCalledOnce();
  });

  it('is told once by the ring that starts the background', async () => {
    await park('a1');
    await ask('parked.remind', { attemptId: 'a1', at: later });
    vi.setSystemTime(later);
    startBackground();
    browser.alarms.onAlarm.fire({ name: 'reminders' });
    await vi.waitFor(() => expect(browser.alarms.set.has('reminders')).toBe(false));
    expect(browser.notifications.create).toHaveBeenCalledOnce();
  });

  it('comes back with a message that was deleted, whatever happened to its alarm meanwhile', async () => {
    await park('a1');
    await ask('parked.remind', { attemptId: 'a1', at: later });
    const { undoToken } = await ask('history.remove', { attemptIds: ['a1'] });
    startBackground();
    await vi.waitFor(() => expect(browser.alarms.set.has('reminders')).toBe(false));
    await ask('history.restore', { undoToken });
    await vi.waitFor(() => expect(browser.alarms.set.get('reminders')).toEqual({ when: later }));
  });

  it('is silent about what was sent, removed, or is no longer wanted', async () => {
    for (const id of ['sent', 'removed', 'unwanted']) {
      await park(id);
      await ask('parked.remind', { attemptId: id, at: later });
    }
    await ask('parked.remind', { attemptId: 'unwanted', at: null });
    await ask('history.remove', { attemptIds: ['removed'] });
    await ask('journal.append', { events: [bareLine('left', now + 5, 'sent')] }, guardIn(1));
    await ring(later);
    await vi.waitFor(() => expect(browser.alarms.set.has('reminders')).toBe(false));
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });
});

describe('the weekly look back', () => {
  const week = 7 * 24 * 3_600_000;
  const start = now + 10;
  const next = () => browser.alarms.set.get('weekly');
  const want = async (weeklyLookBack: boolean) => {
    await saveSettings({ weeklyLookBack });
    await vi.waitFor(() => expect(next() !== undefined).toBe(weeklyLookBack));
  };
  const send = (at: number, id: string) =>
    ask('journal.append', { events: [line('passed', at, id), bareLine('left', at + 1, id)] }, guardIn(1));
  /** The browser was closed, and its alarms went with it. */
  const startAgain = async (at: number) => {
    vi.setSystemTime(at);
    browser.alarms.set.clear();
    startBackground();
    await vi.waitFor(() => expect(next()).toBeDefined());
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    return () => vi.useRealTimers();
  });

  it('rings only for those who want it', async () => {
    await saveSettings({ keep: 'text' });
    expect(next()).toBeUndefined();
    await want(true);
    expect(next()).toEqual({ when: start + week });
    await want(false);
    vi.setSystemTime(start + 2 * week);
    browser.alarms.onAlarm.fire({ name: 'weekly' });
    await ask('history.list', { limit: 1 });
    expect(next()).toBeUndefined();
    vi.setSystemTime(start + 3 * week);
    await want(true);
    expect(next()).toEqual({ when: start + 4 * week });
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });

  it('counts, and is silent in a week without messages', async () => {
    await want(true);
    vi.setSystemTime(start + week);
    browser.alarms.onAlarm.fire({ name: 'weekly' });
    await vi.waitFor(() => expect(next()).toEqual({ when: start + 2 * week }));
    expect(browser.notifications.create).not.toHaveBeenCalled();
    await send(start + week + 5, 'a1');
    vi.setSystemTime(start + 2 * week);
    browser.alarms.onAlarm.fire({ name: 'weekly' });
    await vi.waitFor(() => expect(browser.notifications.create).toHaveBeenCalledOnce());
    expect(browser.notifications.create.mock.lastCall?.[1]).toMatchObject({
      title: 'Look back at your week',
      message: '1 sent, 0 with something to look at, 0 changed after the review.',
    });
  });

  it('keeps its day where the browser is closed every night', async () => {
    await want(true);
    await send(start + 1, 'a1');
    for (let day = 1; day < 7; day += 1) {
      await startAgain(start + (day * week) / 7);
      expect(next()).toEqual({ when: start + week });
    }
    expect(browser.notifications.create).not.toHaveBeenCalled();
    await startAgain(start + week);
    await vi.waitFor(() => expect(browser.notifications.create).toHaveBeenCalledOnce());
    expect(next()).toEqual({ when: start + 2 * week });
  });

  it('comes once, not thrice, after three weeks away, and not for a clock that was set back', async () => {
    await want(true);
    await send(start + 3.2 * week, 'a1');
    await startAgain(start + 3.5 * week);
    await vi.waitFor(() => expect(browser.notifications.create).toHaveBeenCalledOnce());
    expect(next()).toEqual({ when: start + 4 * week });
    await startAgain(start);
    expect(next()).toEqual({ when: start + week });
    expect(browser.notifications.create).toHaveBeenCalledOnce();
  });
});

describe('the badge', () => {
  it('says that access is missing, also when it is taken while we run', async () => {
    await vi.waitFor(() => expect(badge()).toBe(''));
    browser.permissions.granted.delete(linkedIn);
    browser.permissions.onRemoved.fire({ origins: [linkedIn] });
    await vi.waitFor(() => expect(badge()).toBe('!'));
    browser.permissions.granted.add(linkedIn);
    browser.permissions.onAdded.fire({ origins: [linkedIn] });
    await vi.waitFor(() => expect(badge()).toBe(''));
  });
});

describe('the dictionary', () => {
  it('takes single words, once, in lower case', async () => {
    await ask('dictionary.add', { word: ' Kubernetes ' }, guardIn(1));
    await ask('dictionary.add', { word: 'kubernetes' }, guardIn(1));
    expect((await loadSettings()).dictionary).toEqual(['kubernetes']);
    for (const word of ['', 'two words', 'x'.repeat(65)]) {
      await expect(ask('dictionary.add', { word }, guardIn(1))).rejects.toThrow('word-not-added');
    }
  });
});

describe('what can be taken back', () => {
  const isDue = async (site: string, kind: 'email' | 'chat' | 'inmail', incognito = false) =>
    (await ask('take-back.due', { site, kind }, guardIn(1, 0, { incognito }))).due;

  it('is told of mail once a day, of chat once on each site, of an InMail always', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date(2026, 10, 24, 23, 50));
    expect([await isDue('gmail', 'email'), await isDue('gmail', 'email')]).toEqual([true, false]);
    expect(await isDue('outlook', 'email')).toBe(true);
    expect([await isDue('slack', 'chat'), await isDue('slack', 'chat')]).toEqual([true, false]);
    vi.setSystemTime(new Date(2026, 10, 25, 0, 10));
    expect([await isDue('gmail', 'email'), await isDue('gmail', 'email')]).toEqual([true, false]);
    expect(await isDue('slack', 'chat')).toBe(false);
    expect([await isDue('linkedin', 'inmail'), await isDue('linkedin', 'inmail')]).toEqual([true, true]);
    vi.useRealTimers();
  });

  it('leaves no trace of a private window', async () => {
    expect(await isDue('gmail', 'email', true)).toBe(true);
    expect(await isDue('gmail', 'email')).toBe(true);
  });
});

describe('a rehearsal', () => {
  it('is told to the guards of the tab, and says when there is none', async () => {
    expect(await ask('rehearsal.start', { tabId: 3 })).toEqual({ started: true });
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(3, { to: 'guard', type: 'rehearse' });
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await ask('rehearsal.start', { tabId: 3 })).toEqual({ started: false });
  });
});

describe('optional sites', () => {
  const slack = 'https://app.slack.com/*';
  const slackScript = {
    id: 'guard-slack',
    js: ['site-slack.js', 'guard.js'],
    matches: [slack],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };

  it('are guarded when access is given: new pages by registration, open tabs at once', async () => {
    browser.tabs.query.mockResolvedValue([
      { id: 8, url: 'https://app.slack.com/client' },
      { id: 9, url: 'https://x.example/' },
    ]);
    browser.permissions.granted.add(slack);
    browser.permissions.onAdded.fire({ origins: [slack] });
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalled());
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([slackScript]);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 8, allFrames: true },
      files: ['site-slack.js', 'guard.js'],
      injectImmediately: true,
    });
  });

  it('are registered again after an update, and nothing is put beside an old guard', async () => {
    browser.permissions.granted.add(slack);
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => expect(browser.scripting.registerContentScripts).toHaveBeenCalled());
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('are updated in place where they are registered already', async () => {
    browser.permissions.granted.add(slack);
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'guard-slack' }, { id: 'other' }]);
    browser.runtime.onStartup.fire();
    await vi.waitFor(() =>
      expect(browser.scripting.updateContentScripts).toHaveBeenCalledWith([slackScript]),
    );
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('are let go when access is taken back', async () => {
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'guard-slack' }]);
    browser.permissions.onRemoved.fire({ origins: [slack] });
    await vi.waitFor(() =>
      expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledExactlyOnceWith({
        ids: ['guard-slack'],
      }),
    );
  });
});

describe('a site that is switched off', () => {
  const slack = 'https://app.slack.com/*';
  const thread = 'https://www.linkedin.com/messaging/thread/1/';
  const health = { site: 'linkedin', state: 'active', composers: 1, leftWithoutReview: 0 } as const;
  const stop = { to: 'guard', type: 'stop' };
  const switchSite = (site: string, off: boolean) => saveSettings({ sites: { [site]: { off } } });

  it('has its guards ended in every open tab, and says so in the popup and on the toolbar', async () => {
    await ask('health.report', { health }, guardIn(1));
    await ask('health.report', { health }, guardIn(1, 7));
    await ask('health.report', { health: { ...health, site: 'slack' } }, guardIn(2));
    browser.permissions.granted.add(slack);
    await switchSite('linkedin', true);
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(2));
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, stop, { frameId: 0 });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, stop, { frameId: 7 });
    expect(await ask('tab.state', { tabId: 1, url: thread })).toEqual({ state: 'off', site: 'LinkedIn' });
    await vi.waitFor(() =>
      expect(browser.action.setTitle).toHaveBeenCalledWith({
        tabId: 1,
        title: 'Second Look is off here',
      }),
    );
  });

  it('has a guard that came with a new page ended at its first word', async () => {
    await switchSite('linkedin', true);
    await ask('health.report', { health }, guardIn(3));
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(3, stop, { frameId: 0 });
    expect([...browser.storage.session.values.keys()]).not.toContain('health:3:0');
  });

  it('is registered no more while it is off, and guarded in open tabs when it is on again', async () => {
    browser.permissions.granted.add(slack);
    browser.tabs.query.mockResolvedValue([{ id: 8, url: 'https://app.slack.com/client' }]);
    await switchSite('slack', true);
    browser.runtime.onStartup.fire();
    browser.permissions.onAdded.fire({ origins: [slack] });
    await vi.waitFor(() => expect(browser.tabs.query).toHaveBeenCalled());
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    await switchSite('slack', false);
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1));
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });

  it('is not touched by a change of anything else', async () => {
    await ask('health.report', { health }, guardIn(1));
    await saveSettings({ keepDays: 30 });
    await ask('tab.state', { tabId: 1, url: thread });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalledWith(1, stop, expect.anything());
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });
});
