import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../../lib/history/events.ts';
import type { Answer } from '../../../lib/messages.ts';
import { ask } from '../background.ts';
import { type Tab, until } from '../driver/index.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const minute = 60_000;
const amount = 120;

/** Attempts of every shape that the history knows, newest last. */
function attempts(now: number): readonly (readonly JournalEvent[])[] {
  return Array.from({ length: amount }, (_, number) => {
    const attemptId = `attempt-${number}`;
    const at = now - (amount - number) * minute;
    const message = {
      site: number % 2 === 0 ? 'linkedin' : 'gmail',
      surface: 'linkedin-classic',
      kind: number % 3 === 0 ? ('inmail' as const) : ('message' as const),
      conversationId: `thread:${number}`,
      conversationUrl: `https://www.linkedin.com/messaging/thread/${number}/`,
      recipients: [{ name: `Zoë “Z” ${number}`, address: `zoe${number}@example.com` }],
      ...(number % 3 === 0 ? { subject: 'A role, in Porto' } : {}),
      text: `Line one of ${number}\n\n"quoted", =formula, 日本語, ${'x'.repeat(number * 10)}`,
      ...(number % 5 === 0 ? { html: '<p>Hi <b>Zoë</b></p>' } : {}),
      attachments: number % 4 === 0 ? ['offer.pdf'] : [],
      mayBeInMail: number % 2 === 0,
    };
    const first = { attemptId, type: 'attempted' as const, at, route: 'button' as const, message };
    if (number % 6 === 0) {
      return [
        { ...first, findings: [{ rule: 'slip:secret', level: 'stop', title: 'Secret' }] },
        { attemptId, type: 'parked', at: at + 1, reason: 'let-it-sit' },
        { attemptId, type: 'reminder', at: at + 2, remindAt: now + 600 * minute },
      ];
    }
    return [
      { ...first, type: 'passed' },
      { attemptId, type: number % 5 === 1 ? 'not-confirmed' : 'left', at: at + 300 },
    ];
  });
}

async function everything(page: Tab): Promise<Answer<'history.export'>['attempts']> {
  return (await ask(page, 'history.export', { limit: 1_000 })).attempts;
}

describe('the history as a file', () => {
  const home = useBrowser();
  const elsewhere = useBrowser();

  it('is the same history in a fresh profile, and nothing twice when it is imported again', async () => {
    const quiet = await home.openExtensionPage('privacy.html');
    await ask(quiet, 'journal.append', { events: attempts(Date.now()).flat() });
    const before = await everything(quiet);
    const from = await home.openExtensionPage('history.html#tab=your-data');
    expect(before).toHaveLength(amount);
    await from.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (file) => {
        Object.assign(window, { exported: file });
        return createObjectURL(file);
      };
    });
    await from.document.clickButton('Export as JSON');
    const text = await from.waitFor(
      'the exported file',
      () => (window as unknown as { exported?: Blob }).exported?.text(),
      [],
    );

    const into = await elsewhere.openExtensionPage('history.html#tab=your-data');
    expect(await everything(into)).toEqual([]);
    for (const told of [/Added 120 messages/, /120 were here already/]) {
      await into.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]');
        const files = new DataTransfer();
        files.items.add(new File([content], 'history.json', { type: 'application/json' }));
        if (!input) throw new Error('No field for a file');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
      await into.document.waitForStatus(told);
      expect(await everything(into)).toEqual(before);
    }
  });
});

describe('messages sent at once from several tabs', () => {
  const session = useBrowser();
  const classic = variantOf('classic');

  it('are all in the history, each once', async () => {
    const texts = Array.from({ length: 10 }, (_, number) => `Hi Helena, this is number ${number} of ten.`);
    const tabs: Tab[] = [];
    for (const text of texts) {
      const tab = await session.open(classic.url);
      await tab.write(classic.editor, text);
      tabs.push(tab);
    }
    await Promise.all(tabs.map((tab) => tab.script('activate', classic.send)));
    const page = await session.openExtensionPage('privacy.html');
    const sent = await until(
      'ten sent messages in the history',
      async () => {
        const { entries } = await ask(page, 'history.list', { limit: 50, filter: { status: 'sent' } });
        return entries.length >= texts.length ? entries : null;
      },
      30_000,
    );
    expect(sent.map(({ text }) => text).sort()).toEqual(texts);
    expect((await ask(page, 'history.list', { limit: 50 })).total).toBe(texts.length);
  });
});
