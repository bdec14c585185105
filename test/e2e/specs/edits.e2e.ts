import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry, JournalEvent } from '../../../lib/history/events.ts';
import { ask } from '../background.ts';
import { never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
// A message that is sent before its checks have come is asked for once more where we cannot send it on.
beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));
const put = 'Hi Helena, see you on Monday at ten.';
let count = 0;

/** Another text for every test: the history is one. */
function freshText(): string {
  count += 1;
  return `Hi Helena, see you on Friday at ${count}.`;
}

async function entries(): Promise<readonly Entry[]> {
  return (await ask(await session.driver.quietPage(), 'history.list', { limit: 100 })).entries;
}

const entryOf = async (text: string): Promise<Entry | undefined> =>
  (await entries()).find((entry) => entry.text === text && entry.status === 'sent');

type Act = (tab: Tab) => Promise<void>;
const byEnter: Act = (tab) => tab.press('Enter');

/** Sends a text that no other test sends. */
async function send(tab: Tab, press: Act): Promise<string> {
  const text = freshText();
  await tab.write('[data-expect-editor]', text);
  await tab.ui.waitForChip();
  await press(tab);
  await until('the message sent', async () => (await sendsOf(tab)).length > 0);
  await until('it in the history', () => entryOf(text));
  return text;
}

/** Opens the edit of a message and saves another text there: at once, by the person's own gesture. */
async function edit(tab: Tab, open: Act, save: Act): Promise<void> {
  const before = (await sendsOf(tab)).length;
  await open(tab);
  await tab.click('[data-expect-edit-editor]');
  await tab.press('Mod+a');
  await tab.type(put);
  await save(tab);
  await until('the edit at the site', async () => (await sendsOf(tab)).length > before);
  const { text = '', to, trusted } = (await sendsOf(tab)).at(-1) ?? {};
  expect([text.trim(), to, trusted]).toEqual([put, 'edit', true]);
  expect(await tab.ui.review()).toBeNull();
}

const expectEdited = (text: string) =>
  until('the edit in the history', async () => (await entryOf(text))?.editedText === put);

const expectAsSent = (text: string) =>
  never('an edit', async () => (await entryOf(text))?.editedAt !== undefined, 1200);

/** What its server does when a message is edited on a phone; by the order in which the page drew them. */
const editElsewhere = (tab: Tab, nth: number, text: string): Promise<void> =>
  tab.evaluate(
    (which, words) => {
      const { __editElsewhere } = window as unknown as { __editElsewhere(nth: number, text: string): void };
      __editElsewhere(which, words);
    },
    nth,
    text,
  );

describe.each([
  { name: 'Slack', url: 'https://app.slack.com/client/T0ACME/D0HELENA01' },
  { name: 'Discord', url: 'https://discord.com/channels/@me/77' },
  { name: 'Teams', url: 'https://teams.microsoft.com/v2/' },
  { name: 'Telegram K', url: 'https://web.telegram.org/k/' },
  { name: 'Telegram A', url: 'https://web.telegram.org/a/' },
])('a message edited on $name', ({ url }) => {
  /** With `edit=1` the page begins with one of the other one and an old own one. */
  const [theirs, ours] = [0, 2];

  it('in its page: at once, and the history has it beside the text as sent', async () => {
    const tab = await session.open(`${url}?edit=1`);
    const text = await send(tab, byEnter);
    await edit(tab, (page) => page.click('[data-expect-edit]', 1), byEnter);
    await expectEdited(text);
    expect(await entryOf(put)).toBeUndefined();
  });

  it('somewhere else: the history follows what the open conversation shows, in any language', async () => {
    const tab = await session.open(`${url}?edit=1&lang=ja`);
    const text = await send(tab, byEnter);
    await editElsewhere(tab, ours, put);
    await expectEdited(text);
    const at = (await entryOf(text))?.editedAt;
    await editElsewhere(tab, ours, put);
    await never('another line', async () => (await entryOf(text))?.editedAt !== at, 800);
  });

  it('by the other one, who had written the very same: stays as sent', async () => {
    const tab = await session.open(`${url}?edit=1`);
    const text = await send(tab, byEnter);
    await editElsewhere(tab, theirs, text);
    await editElsewhere(tab, theirs, put);
    await expectAsSent(text);
  });
});

describe('a message that left before its page was opened', () => {
  const url = 'https://app.slack.com/client/T0ACME/D0HELENA01?edit=1';
  const old = 'Hi {{first_name}}, an old one.';

  /** The old message of the page, as sent so many times. */
  async function keep(ids: readonly string[], at = Date.now() - 60_000): Promise<void> {
    const lines = ids.flatMap((attemptId): JournalEvent[] => {
      const message = {
        site: 'slack',
        surface: 'slack-message',
        kind: 'chat' as const,
        conversationId: 'channel:D0HELENA01',
        recipients: [{ name: 'Helena Ortiz' }],
        text: old,
        attachments: [],
      };
      return [
        { attemptId, type: 'passed', at, message },
        { attemptId, type: 'left', at: at + 100 },
      ];
    });
    await ask(await session.driver.quietPage(), 'journal.append', { events: lines });
  }

  it('and was edited before it was opened again: found by its time and the words that stayed', async () => {
    const at = Date.now() - 3_600_000;
    await keep(['hour'], at);
    const now = 'Hi {{first_name}}, a newer one.';
    const tab = await session.open(`${url}&edited=${at + 2_000}&edited=${encodeURIComponent(now)}`);
    await tab.write('[data-expect-editor]', 'Hi');
    await until('the edit in the history', async () => (await entryOf(old))?.editedText === now);
  });

  it('is found again by its text when it is edited there, if it was sent there once', async () => {
    await keep(['once']);
    const tab = await session.open(url);
    await send(tab, byEnter);
    await edit(tab, (page) => page.click('[data-expect-edit]'), byEnter);
    await expectEdited(old);
    await keep(['twice', 'thrice']);
    const again = await session.open(url);
    await send(again, byEnter);
    await edit(again, (page) => page.click('[data-expect-edit]'), byEnter);
    await never(
      'an edit of either',
      async () =>
        (await entries()).some(
          ({ attemptId, editedAt }) => ['twice', 'thrice'].includes(attemptId) && editedAt !== undefined,
        ),
      1200,
    );
  });
});

describe('a message edited on LinkedIn', () => {
  const classic = variantOf('classic');
  const bySend: Act = (tab) => tab.click(classic.send);
  const open: Act = async (tab) => {
    await tab.click('[data-expect-message-menu]');
    await tab.click('[data-expect-edit]');
  };
  const save: Act = (tab) => tab.click('[data-expect-edit-save]');

  it.each(['', '&lang=de', '&edited=none'])(
    'in its page%s: is shown beside the text as sent',
    async (query) => {
      const tab = await session.open(`${classic.url}${query}`);
      const text = await send(tab, bySend);
      await edit(tab, open, save);
      await expectEdited(text);
      const page = await session.openExtensionPage(`history.html#entry=${(await entryOf(text))?.attemptId}`);
      const told = ['As sent', text, 'Edited on the site afterwards', 'As it reads now', put];
      await until('both texts', async () => {
        const shown = (await page.read('article')) ?? '';
        return told.every((words) => shown.includes(words));
      });
    },
  );

  it('and given up there, or cut off by the site: stays as sent', async () => {
    const tab = await session.open(classic.url);
    const text = await send(tab, bySend);
    await open(tab);
    await tab.click('[data-expect-edit-editor]');
    await tab.type(' And more.');
    await tab.click('[data-expect-edit-cancel]');
    await tab.evaluate(() => {
      const body = [...document.querySelectorAll('.msg-s-event-listitem__body')].at(-1);
      if (body) body.textContent = 'Hi Helena, see …';
    });
    await expectAsSent(text);
    const page = await session.openExtensionPage(`history.html#entry=${(await entryOf(text))?.attemptId}`);
    await until('"As sent" over the text', async () =>
      ((await page.read('article')) ?? '').includes('As sent'),
    );
    expect(await page.read('article')).not.toContain('Edited');
  });

  it('is kept by its time only, once only counts are to be kept', async () => {
    const tab = await session.open(classic.url);
    const text = await send(tab, bySend);
    const { attemptId } = (await entryOf(text)) ?? {};
    await session.driver.setSettings((settings) => ({ ...settings, keep: 'counts' }));
    await edit(tab, open, save);
    const kept = await until('the edit in the history', async () => {
      const entry = await entryOf(text);
      return entry?.editedAt === undefined ? null : entry;
    });
    expect(kept.attemptId).toBe(attemptId);
    expect(kept).not.toHaveProperty('editedText');
    await session.driver.setSettings((settings) => ({ ...settings, keep: 'text' }));
  });
});
