import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Guard, startGuard } from '../../../lib/guard/index.ts';
import type { GuardHealth } from '../../../lib/messages.ts';
import type { GuardUi, StatusView } from '../../../lib/page-ui/views.ts';
import type { Surface } from '../../../lib/sites/site.ts';
import { servicesWith, silentUi } from '../../unit/guard/session/fakes.ts';
import { ChatPage } from './chat-page.ts';

/** One chat with a guard over it; what the guard asks of the site throws as a test says. */
let page: ChatPage;
let guard: Guard;
let clock: number;
let told: StatusView[];
let reports: GuardHealth[];
/** What the page's own handlers sent. */
let sent: string[];

const broken = (): never => {
  throw new Error('the site is not as we know it');
};

function start(parts: Partial<Surface>, ui: Partial<GuardUi> = {}): void {
  const heard: StatusView[] = [];
  told = heard;
  const surface: Surface = {
    ...page.surface,
    locate: (path) => (path.includes(page.root) ? { surface, root: page.root, editor: page.editor } : null),
    keyEffect: (_composer, { key, shift }) => (key === 'Enter' && !shift ? 'send' : 'none'),
    ...parts,
  };
  const status: GuardUi['status'] = (view) => {
    heard.push(view);
    return silentUi.status(view);
  };
  guard = startGuard(
    servicesWith({
      surfaces: [surface],
      now: () => clock,
      reportHealth: (health) => reports.push(health),
      ui: () => ({ ...silentUi, status, ...ui }),
    }),
  );
}

beforeEach(() => {
  clock = 1_000_000;
  [reports, sent] = [[], []];
  page = new ChatPage();
  page.fill('Hello Helena');
  page.send.addEventListener('click', (event) => sent.push(`${event.isTrusted} ${page.text}`));
  page.editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    sent.push(`${event.isTrusted} ${page.text}`);
  });
});

afterEach(() => {
  guard.stop();
  page.root.remove();
  page.toasts.remove();
});

const ways = {
  'the button': () => userEvent.click(page.send),
  Enter: async () => {
    page.editor.focus();
    await userEvent.keyboard('{Enter}');
  },
};
type Way = keyof typeof ways;
const everyWay = Object.keys(ways) as Way[];

const faults: Record<string, Partial<Surface>> = {
  'reading the message': { read: broken },
  'finding the send control': { sendControls: broken, keyEffect: broken },
  'finding the composer': { locate: broken },
  'saying how it can be released': { release: broken },
};
const rows = Object.keys(faults).flatMap((fault) => everyWay.map((way) => ({ fault, way })));

describe('a guard that fails while it judges a send', () => {
  it.each(rows)(
    'by $way, in $fault: asks once, and the next press is the page’s own',
    async ({ fault, way }) => {
      // Without a composer known, a button says nothing; a dialog around it does.
      page.root.setAttribute('role', 'dialog');
      start(faults[fault] ?? {});
      await ways[way]();
      expect(sent).toEqual([]);
      expect(told.map(({ text }) => text)).toEqual([
        'Second Look could not check this message. Press Send again to send it unchecked.',
      ]);
      clock += 2000;
      await ways[way]();
      expect(sent).toEqual(['true Hello Helena']);
      expect(told).toHaveLength(1);
      expect(reports.at(-1)?.state).toBe('drifted');
    },
  );

  it('takes a double click for one press, and asks again after ten seconds', async () => {
    start({ read: broken });
    await userEvent.dblClick(page.send);
    expect(sent).toEqual([]);
    clock += 11_000;
    await userEvent.click(page.send);
    expect(sent).toEqual([]);
    expect(told).toHaveLength(2);
  });

  it('leaves what sends nothing alone', async () => {
    start({ locate: broken });
    page.editor.focus();
    await userEvent.keyboard('abc{Shift>}{Enter}{/Shift}');
    await userEvent.click(page.editor);
    expect(page.text).toMatch(/abc/);
    expect(told).toEqual([]);
  });

  it('still judges when it only could not take notice of a composer', async () => {
    page.fill('Hello {{first_name}}');
    let calls = 0;
    const locate: Surface['locate'] = (path) => {
      calls += 1;
      if (calls === 1) throw new Error('the first look fails');
      return path.includes(page.root) ? page.composer : null;
    };
    start({ locate });
    await ways.Enter();
    expect(told).not.toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/could not check/) }),
    );
  });
});

describe('a guard whose interface fails', () => {
  it('locks nothing: the second press leaves', async () => {
    start({}, { review: broken, hold: broken });
    page.fill('Hello {{first_name}}');
    await userEvent.click(page.send);
    expect(sent).toEqual([]);
    clock += 2000;
    await userEvent.click(page.send);
    await vi.waitFor(() => expect(sent).toEqual(['true Hello {{first_name}}']));
  });
});
