import { beforeAll, describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../../lib/history/events.ts';
import { ask } from '../background.ts';
import { type Tab, until } from '../driver/index.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;
const start = Date.now();

interface Written {
  readonly to: string;
  readonly site: string;
  readonly minutesAgo: number;
  readonly how: 'sent' | 'sent anyway' | 'let sit';
}

const written: readonly Written[] = [
  { to: 'Ann', site: 'linkedin', minutesAgo: 3, how: 'sent' },
  { to: 'Bea', site: 'gmail', minutesAgo: 5, how: 'sent anyway' },
  { to: 'Cem', site: 'linkedin', minutesAgo: 8, how: 'let sit' },
  { to: 'Dov', site: 'linkedin', minutesAgo: 13, how: 'sent' },
];

function journalOf({ to, site, minutesAgo, how }: Written): readonly JournalEvent[] {
  const at = start - minutesAgo * minute;
  const attempted = {
    attemptId: to,
    type: 'attempted' as const,
    at,
    route: 'button' as const,
    message: {
      site,
      surface: 'a-surface',
      kind: 'message' as const,
      conversationId: to,
      recipients: [{ name: to }],
      text: `Hi ${to}, see you soon.`,
      attachments: [],
      mayBeInMail: false,
    },
  };
  const left = { attemptId: to, type: 'left' as const, at: at + 300 };
  const findings = [{ rule: 'slip:recipient', level: 'stop' as const, title: 'Another name' }];
  if (how === 'sent') return [{ ...attempted, type: 'passed' }, left];
  const flagged = { ...attempted, findings };
  if (how === 'let sit')
    return [flagged, { attemptId: to, type: 'parked', at: at + 1, reason: 'let-it-sit' }];
  return [flagged, { attemptId: to, type: 'approved', at: at + 1, findings }, left];
}

/** Waits for exactly these rows, newest first. */
function lists(page: Tab, names: readonly string[]): Promise<unknown> {
  return until(`the rows ${names}`, async () => {
    const buttons = await page.document.all('button');
    const rows = buttons.flatMap(({ name }) => /^(?:\w )?(Ann|Bea|Cem|Dov)\b/.exec(name)?.[1] ?? []);
    return rows.join() === names.join();
  });
}

/** As the keyboard does it: the list that a click opens is the browser's own. */
async function choose(page: Tab, label: string, choice: string): Promise<void> {
  await page.evaluate((name) => {
    document.querySelector<HTMLElement>(`select[aria-label="${name}"]`)?.focus();
  }, label);
  await page.type(choice);
}

const open = (hash = '') => session.openExtensionPage(`history.html${hash}`);

beforeAll(async () => {
  const events = written.flatMap(journalOf);
  await ask(await session.driver.quietPage(), 'journal.append', { events });
});

describe('the history page by hand', () => {
  it('narrows the list by what is chosen, each address its own list', async () => {
    const page = await open();
    await lists(page, ['Ann', 'Bea', 'Cem', 'Dov']);
    await choose(page, 'Site', 'LinkedIn');
    await lists(page, ['Ann', 'Cem', 'Dov']);
    await choose(page, 'How it went', 'Sent');
    await lists(page, ['Ann', 'Dov']);
    await page.evaluate(() => history.back());
    await lists(page, ['Ann', 'Cem', 'Dov']);
    await choose(page, 'Site', 'All');
    await choose(page, 'What the review said', 'Sent anyway');
    await lists(page, ['Bea']);
  });

  it('deletes what is ticked, and takes it back', async () => {
    const page = await open();
    await lists(page, ['Ann', 'Bea', 'Cem', 'Dov']);
    await page.document.click('checkbox', 'Select the message to Bea');
    await page.document.click('checkbox', 'Select the message to Dov');
    await page.document.waitForStatus(/^2 messages selected$/);
    await page.document.clickButton('Delete');
    await lists(page, ['Ann', 'Cem']);
    await page.document.clickButton('Undo');
    await lists(page, ['Ann', 'Bea', 'Cem', 'Dov']);
    await page.document.click('checkbox', 'Select the message to Ann');
    await page.document.clickButton('Select all 4');
    await page.document.waitForStatus(/^4 messages selected$/);
    await page.document.clickButton('Select none');
    await page.document.waitForStatus(/^4 messages$/);
  });

  it('shows what is sent meanwhile, and how long ago it was', async () => {
    const page = await open();
    await lists(page, ['Ann', 'Bea', 'Cem', 'Dov']);
    const at = Date.now();
    const late = { to: 'Ann', site: 'slack', how: 'sent', minutesAgo: 0 } as const;
    const events = journalOf(late).map((event) => ({ ...event, attemptId: 'late', at }));
    await ask(page, 'journal.append', { events });
    await lists(page, ['Ann', 'Ann', 'Bea', 'Cem', 'Dov']);
    expect(await page.read('li time')).toBe('just now');
    await ask(page, 'history.remove', { attemptIds: ['late'] });
  });

  it('leads from a bar of the look back to the messages that it counts', async () => {
    const page = await open('#tab=looking-back');
    await page.waitFor('the bar in focus', () => {
      const bar = document.querySelector<SVGAElement>('[aria-label="What it was"] a');
      bar?.focus();
      return bar !== null && document.activeElement === bar;
    }, []);
    await page.press('Enter');
    await lists(page, ['Bea', 'Cem']);
  });
});

describe('what comes by itself', () => {
  /** Calls one of the browser's functions, as our own pages can: "alarms", "get". */
  const call = (page: Tab, area: string, name: string, ...given: readonly unknown[]) =>
    page.evaluate(
      (part, called, args) => {
        type Area = Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
        type Extension = Record<string, Area> & { storage: Record<string, Area> };
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          Extension | undefined
        >;
        const api = browser ?? chrome;
        return (part === 'storage.local' ? api?.storage.local : api?.[part])?.[called]?.(...args);
      },
      area,
      name,
      given,
    );
  /** Ids of the notifications that came since the page was opened: a Firefox without a screen closes each at once. */
  const told = (page: Tab) =>
    page.evaluate(async () => {
      type Notifications = {
        getAll(): Promise<object>;
        onClosed: { addListener(listener: (id: string) => void): void };
      };
      type Extension = { notifications: Notifications } | undefined;
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
      const { notifications } = (browser ?? chrome) as NonNullable<Extension>;
      const page = window as unknown as { __notified?: string[] };
      if (page.__notified === undefined) {
        page.__notified = [];
        notifications.onClosed.addListener((id) => page.__notified?.push(id));
      }
      return [...Object.keys(await notifications.getAll()), ...page.__notified];
    });
  const alarm = async (page: Tab, name: string) =>
    ((await call(page, 'alarms', 'get', name)) as { scheduledTime: number } | undefined)?.scheduledTime;
  /** As after the browser was closed (Firefox) or the extension updated. */
  async function startWithoutAlarms(page: Tab): Promise<void> {
    await call(page, 'alarms', 'clearAll');
    await session.driver.stopBackground();
    await ask(page, 'history.list', { limit: 1 });
  }

  it('reminds of a message that was let sit, at its time, once', async () => {
    const page = await open('#tab=not-sent');
    await page.document.clickButton(/^(?:\w )?Cem/);
    await page.document.clickButton('In an hour');
    await page.document.waitFor('button', 'Change');
    const at = await until('the alarm', () => alarm(page, 'reminders'));
    expect(Math.abs(at - Date.now() - hour)).toBeLessThan(2 * minute);
    await startWithoutAlarms(page);
    await until('the same alarm', async () => (await alarm(page, 'reminders')) === at);
    expect(await told(page)).toEqual([]);
    await ask(page, 'parked.remind', { attemptId: 'Cem', at: Date.now() + 500 });
    await until('the reminder', async () => (await told(page)).includes('reminder:Cem'));
    await until('no bell at its row', async () => !(await page.read('ul'))?.includes('Reminds you'));
    await lists(page, ['Cem']);
    const { events } = await ask(page, 'history.events', { attemptId: 'Cem' });
    expect(events.filter(({ type, remindAt }) => type === 'reminder' && remindAt === undefined)).toHaveLength(
      1,
    );
    expect(
      (await ask(page, 'history.list', { limit: 9, filter: { status: 'not-sent' } })).entries,
    ).toMatchObject([{ attemptId: 'Cem', text: 'Hi Cem, see you soon.' }]);
    expect(await alarm(page, 'reminders')).toBeUndefined();
  });

  it('takes a time of one’s own', async () => {
    const page = await open('#tab=not-sent&entry=Cem');
    /** Some day at half past five, on the person's clock. */
    const remindIn = async (days: number) => {
      await page.document.waitFor('button', 'Remind me then');
      const at = await page.evaluate((later) => {
        const field = document.querySelector<HTMLInputElement>('[aria-label="Another time"]');
        const today = new Date();
        const then = new Date(today.getFullYear(), today.getMonth(), today.getDate() + later, 17, 30);
        const inUtc = then.getTime() - then.getTimezoneOffset() * 60_000;
        if (field) field.value = new Date(inUtc).toISOString().slice(0, 16);
        return then.getTime();
      }, days);
      await page.document.clickButton('Remind me then');
      return at;
    };
    await remindIn(91);
    await until('that it is not kept that long', async () =>
      /^By then this message will be deleted/m.test((await page.read('[role=alert]:not(:empty)')) ?? ''),
    );
    expect(await alarm(page, 'reminders')).toBeUndefined();
    const chosen = await remindIn(30);
    const at = await until('the alarm', () => alarm(page, 'reminders'));
    expect(at).toBe(chosen);
    await page.document.clickButton('Remove');
    await until('no alarm', async () => (await alarm(page, 'reminders')) === undefined);
  });

  it('looks back once a week, also for who closes the browser in between', async () => {
    const page = await open('#tab=looking-back');
    expect(await told(page)).not.toContain('weekly:look-back');
    await page.document.click('checkbox', 'Remind me once a week, with a notification');
    const at = await until('the alarm', () => alarm(page, 'weekly'));
    expect(Math.abs(at - Date.now() - week)).toBeLessThan(minute);
    await startWithoutAlarms(page);
    await until('the same alarm', async () => (await alarm(page, 'weekly')) === at);
    await call(page, 'storage.local', 'set', { 'weekly.next': at - week });
    await startWithoutAlarms(page);
    await until('the look back', async () => (await told(page)).includes('weekly:look-back'));
    expect(await alarm(page, 'weekly')).toBe(at);
    await page.document.click('checkbox', 'Remind me once a week, with a notification');
    await until('no alarm', async () => (await alarm(page, 'weekly')) === undefined);
  });
});
