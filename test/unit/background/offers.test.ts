// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerWhereFound, resumeInConversation } from '../../../lib/background/offers.ts';
import type { InsertAnswer } from '../../../lib/guard-notices.ts';
import { entryOf, type History, type JournalEvent } from '../../../lib/history/index.ts';
import { bareLine, line, message } from '../history/sample.ts';

const { browser, session, world } = vi.hoisted(() => {
  const session = new Map<string, unknown>();
  const world: { answer: InsertAnswer | null } = { answer: null };
  const browser = {
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(session) : { [key]: session.get(key) },
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
    tabs: {
      create: vi.fn(async () => ({ id: 9 })),
      update: vi.fn(async () => ({ windowId: 3 })),
      sendMessage: vi.fn(async (_tab: number, _notice: { type: string }, _frame: object) => {
        if (world.answer === null) throw new Error('Receiving end does not exist');
        return world.answer;
      }),
    },
  };
  return { browser, session, world };
});
vi.mock('wxt/browser', () => ({ browser }));

const sender = { id: 'second-look', frameId: 4, tab: { id: 9 } } as unknown as Parameters<
  typeof offerWhereFound
>[1];
const offers = () => browser.tabs.sendMessage.mock.calls.filter(([, { type }]) => type === 'offer');

function historyOf(...events: JournalEvent[]): History {
  return { events: async () => events, entry: async () => entryOf(events) } as unknown as History;
}

const parked = historyOf(line('attempted', 1), bareLine('parked', 2, 'a1', 'let-it-sit'));

beforeEach(() => {
  session.clear();
  world.answer = null;
});

describe('back to what was let sit', () => {
  it('shows the tab that has the conversation and offers the text there', async () => {
    session.set('health:5:0', {});
    world.answer = 'empty';
    expect(await resumeInConversation(parked, 'a1')).toBe(true);
    expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(5, { active: true });
    expect(offers()).toEqual([
      [
        5,
        {
          to: 'guard',
          type: 'offer',
          conversationId: message().conversationId,
          text: message().text,
          name: 'Helena Ortiz',
        },
        { frameId: 0 },
      ],
    ]);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('opens the conversation, and offers the text once its composer is found there, once', async () => {
    expect(await resumeInConversation(parked, 'a1')).toBe(true);
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: message().conversationUrl });
    await offerWhereFound(parked, sender);
    expect(offers()).toHaveLength(1);
    world.answer = 'empty';
    await offerWhereFound(parked, sender);
    await offerWhereFound(parked, sender);
    expect(offers()).toHaveLength(2);
  });

  it('offers nothing that was sent or deleted meanwhile', async () => {
    await resumeInConversation(parked, 'a1');
    world.answer = 'empty';
    await offerWhereFound(historyOf(line('attempted', 1), bareLine('left', 3)), sender);
    await offerWhereFound(historyOf(), sender);
    expect(offers()).toEqual([]);
  });

  it('says when there is no conversation to lead to', async () => {
    const { conversationUrl: _, ...noAddress } = message();
    expect(
      await resumeInConversation(historyOf(line('attempted', 1, 'a1', { message: noAddress })), 'a1'),
    ).toBe(false);
  });
});
