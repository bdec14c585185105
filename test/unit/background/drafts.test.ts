// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findDraftPlace, insertDraft, openFollowUp } from '../../../lib/background/drafts.ts';
import type { InsertAnswer, InsertNotice } from '../../../lib/guard-notices.ts';
import type { History, JournalEvent } from '../../../lib/history/index.ts';
import { line, message } from '../history/sample.ts';

/** Frames by "tab:frame", each with the conversation it shows and how its composer stands. */
type Frames = Record<string, { conversation: string; place: InsertAnswer } | null>;

const { browser, open } = vi.hoisted(() => {
  const open: { frames: Frames } = { frames: {} };
  const browser = {
    runtime: { getURL: (path: string) => `chrome-extension://second-look${path}` },
    storage: {
      session: {
        get: async () => Object.fromEntries(Object.keys(open.frames).map((key) => [`health:${key}`, {}])),
      },
    },
    tabs: {
      create: vi.fn(async () => ({})),
      update: vi.fn(async () => ({ windowId: 3 })),
      sendMessage: vi.fn(async (tabId: number, notice: InsertNotice, { frameId }: { frameId: number }) => {
        const frame = open.frames[`${tabId}:${frameId}`];
        if (!frame) throw new Error('Receiving end does not exist');
        if (frame.conversation !== notice.conversationId) return 'none';
        return notice.text === undefined || frame.place !== 'empty' ? frame.place : 'inserted';
      }),
    },
    windows: { update: vi.fn(async () => ({})) },
  };
  return { browser, open };
});
vi.mock('wxt/browser', () => ({ browser }));

const conversation = message().conversationId;

function historyOf(...events: JournalEvent[]): History {
  return { events: async () => events } as unknown as History;
}

const kept = historyOf(line('held', 1), line('left', 2));

beforeEach(() => {
  open.frames = {};
});

describe('where a draft can go', () => {
  it.each<[string, Frames, string]>([
    ['nowhere while no guard has spoken', {}, 'none'],
    ['not into another conversation', { '1:0': { conversation: 'other', place: 'empty' } }, 'none'],
    ['into the frame that has it', { '1:0': null, '2:7': { conversation, place: 'empty' } }, 'empty'],
    ['not over what is begun', { '1:0': { conversation, place: 'not-empty' } }, 'not-empty'],
    [
      'into the empty one of two',
      { '1:0': { conversation, place: 'not-empty' }, '2:0': { conversation, place: 'empty' } },
      'empty',
    ],
  ])('%s', async (_, frames, place) => {
    open.frames = frames;
    expect(await findDraftPlace(kept, 'a1')).toEqual({ place });
  });

  it('nowhere for a message that names no conversation', async () => {
    open.frames = { '1:0': { conversation: '', place: 'empty' } };
    expect(await findDraftPlace(historyOf(), 'a1')).toEqual({ place: 'none' });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

describe('putting it in', () => {
  it('shows the tab first, then writes into exactly that frame', async () => {
    open.frames = {
      '1:0': { conversation: 'other', place: 'empty' },
      '2:7': { conversation, place: 'empty' },
    };
    expect(await insertDraft(kept, { attemptId: 'a1', text: 'A correction.' })).toEqual({ done: 'inserted' });
    expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(browser.windows.update).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
    const written = browser.tabs.sendMessage.mock.calls.filter(([, notice]) => notice.text !== undefined);
    expect(written).toEqual([
      [
        2,
        { to: 'guard', type: 'insert', conversationId: conversation, text: 'A correction.' },
        { frameId: 7 },
      ],
    ]);
  });

  it('leaves a composer alone in which something stands', async () => {
    open.frames = { '2:7': { conversation, place: 'not-empty' } };
    expect(await insertDraft(kept, { attemptId: 'a1', text: 'A correction.' })).toEqual({
      done: 'not-empty',
    });
    expect(browser.tabs.update).not.toHaveBeenCalled();
  });

  it('says when the conversation is open nowhere', async () => {
    expect(await insertDraft(kept, { attemptId: 'a1', text: 'A correction.' })).toEqual({ done: 'none' });
  });
});

it('opens the follow-up of one message on the history page', async () => {
  await openFollowUp('a/1');
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: 'chrome-extension://second-look/history.html#follow-up=a%2F1',
  });
});
