import '../../../components/ui/tokens.css';
import '../../../components/ui/ui.css';
import '../../../components/ui/search-field.css';
import '../../../components/history/message-list.css';
import '../../../components/regret/regret.css';
import '../../../components/ui/field.css';
import '../../../components/popup/popup.css';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  createMessageListModel,
  type DraftTools,
  type SendRequest,
} from '../../../components/history/index.ts';
import {
  createOwnSiteModel,
  createRecordingModel,
  createTabModel,
  PopupPage,
} from '../../../components/popup/index.ts';
import { AppError } from '../../../lib/errors.ts';
import type { DraftPlace } from '../../../lib/guard-notices.ts';
import type { Entry } from '../../../lib/history/events.ts';
import type { TabState } from '../../../lib/messages.ts';
import type { FoundBox } from '../../../lib/own-site-requests.ts';
import { defaultSettings, type Keep, type Settings } from '../../../lib/settings.ts';
import { entry, now } from '../../unit/components/pages-entries.ts';
import { expectNoViolations, schemes, useScheme } from './accessible.ts';

const sent = entry({
  attemptId: 'sent',
  kind: 'inmail',
  subject: 'Thank you',
  conversationUrl: 'https://www.linkedin.com/messaging/thread/1/',
  findings: [
    { rule: 'proof:spelling', level: 'warn', title: 'Misspelled word' },
    { rule: 'proof:spelling', level: 'warn', title: 'Misspelled word' },
  ],
});
const parked = entry({
  attemptId: 'parked',
  status: 'not-sent',
  reason: 'let-it-sit',
  recipients: [{ name: 'Tom Becker' }],
  text: 'Tom, call me.',
  conversationUrl: 'https://www.linkedin.com/messaging/thread/2/',
});
const active: TabState = { state: 'active', site: 'linkedin', leftWithoutReview: 0, composers: 1 };
const sites = new Map([['linkedin', { name: 'LinkedIn', notReviewable: ['Voice messages'] }]]);

const ownBoxes: readonly FoundBox[] = [
  {
    frameId: 0,
    box: 'textarea[name="message"]',
    name: 'Write something',
    kind: 'chat',
    send: 'Send',
    isSaid: false,
    isIgnored: false,
  },
  {
    frameId: 0,
    box: 'textarea[name="notes"]',
    name: 'Notes',
    kind: null,
    send: null,
    isSaid: false,
    isIgnored: false,
  },
];

const ownSite: TabState = { state: 'late', site: 'talk.example', leftWithoutReview: 0, composers: 1 };

interface Given {
  readonly entries?: readonly Entry[];
  readonly tab?: TabState;
  readonly keep?: Keep;
  readonly broken?: boolean;
  readonly place?: DraftPlace;
  /** Hosts of frames in the page that are not guarded. */
  readonly frames?: readonly string[];
}

/** A background that keeps its entries in memory, and the popup over it. */
async function openPopup({
  entries = [parked, sent],
  tab: state = active,
  keep = 'text',
  broken,
  place = 'none',
  frames = [],
}: Given = {}) {
  let kept = entries;
  let guardedFrame = false;
  const send = async (name: string, ask: { query?: string; attemptIds?: readonly string[] | 'all' }) => {
    if (name === 'tab.state') return state;
    if (name === 'rehearsal.start') return { started: true };
    if (name === 'own.found') return { boxes: ownBoxes, frames: guardedFrame ? [] : frames };
    if (name === 'own.pick') return { started: true };
    if (name === 'own.guard') {
      guardedFrame = true;
      return {};
    }
    if (name === 'history.remove') {
      kept = ask.attemptIds === 'all' ? [] : kept.filter((one) => !ask.attemptIds?.includes(one.attemptId));
      return { undoToken: 'token', removed: 1 };
    }
    if (name === 'parked.remind') {
      const { attemptId, at } = ask as unknown as { attemptId: string; at: number };
      kept = kept.map((one) => (one.attemptId === attemptId ? { ...one, remindAt: at } : one));
      return {};
    }
    if (name === 'history.restore') {
      kept = entries;
      return { restored: 1 };
    }
    if (broken) throw new AppError('history-broken');
    const query = (ask.query ?? '').toLowerCase();
    const found = kept.filter((one) => JSON.stringify(one).toLowerCase().includes(query));
    return { entries: found, total: found.length };
  };
  const request = send as unknown as SendRequest;
  const tab = createTabModel(request, {
    currentTab: async () => ({ id: 1, url: '' }),
    sitesWithoutAccess: async () => [],
    grant: async () => true,
    switchOn: async () => undefined,
    grantHost: async () => true,
    copy: async () => {},
    reload: async () => {},
  });
  const messages = createMessageListModel(request);
  let settings: Settings = defaultSettings;
  const leave = vi.fn();
  const load = async () => ({ ...settings, keep });
  const save = async (change: (now: Settings) => Partial<Settings>) => {
    settings = { ...settings, ...change(settings) };
    return settings;
  };
  const recording = createRecordingModel({ load, save });
  if ('composers' in state) await recording.look(state.site);
  const own = createOwnSiteModel(request, {
    load,
    save,
    grantHost: async () => true,
    removeHost: async () => {},
    leave,
  });
  await Promise.all([tab.load(), messages.load()]);
  if ('site' in state && !sites.has(state.site)) await own.look(state.site, 1);
  const copy = vi.fn(async (_text: string) => {});
  const drafts = {
    findPlace: async () => place,
    insert: vi.fn<DraftTools['insert']>(async () => 'inserted'),
    resume: vi.fn<DraftTools['resume']>(async () => undefined),
    onShown: () => () => undefined,
  };
  const onPractice = vi.fn();
  const onHistory = vi.fn();
  render(
    <PopupPage
      tab={tab}
      messages={messages}
      own={own}
      recording={recording}
      sites={sites}
      keep={keep}
      keepDays={90}
      now={now}
      language="en-GB"
      copy={copy}
      drafts={drafts}
      onHistory={onHistory}
      onPractice={onPractice}
      onOptions={() => {}}
    />,
    document.body,
  );
  return { copy, drafts, onPractice, onHistory, leave, own, settings: () => settings };
}

afterEach(() => {
  render(null, document.body);
});

test('shows the heading, the search box and the messages in the order of the history', async () => {
  await openPopup();
  await expect.element(page.getByRole('heading', { name: 'Sent messages' })).toBeVisible();
  await expect.element(page.getByRole('searchbox', { name: 'Search sent messages' })).toBeVisible();
  const rows = page.getByRole('list', { name: 'Sent messages' }).getByRole('button', { expanded: false });
  expect(rows.elements().map((row) => row.querySelector('.row-who')?.textContent)).toEqual([
    'Tom Becker',
    'Helena Ortiz',
  ]);
  expect(rows.nth(1).element().querySelector('.row-foot')?.textContent).toBe('SentLinkedIn InMail');
});

test('searches as one types, and says so when nothing is found', async () => {
  await openPopup();
  const search = page.getByRole('searchbox');
  await userEvent.fill(search, 'becker');
  await expect.element(page.getByText('Helena Ortiz')).not.toBeInTheDocument();
  await expect.element(page.getByText('1 message found.')).toBeInTheDocument();
  await userEvent.fill(search, 'nobody');
  await expect.element(page.getByText('Nothing found for “nobody”')).toBeVisible();
});

test('a row opens by keyboard to the whole text and what was found', async () => {
  await openPopup();
  const row = page.getByRole('button', { name: /Helena Ortiz/u });
  (row.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(row).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText(/^Hi Helena,\s+see you on Tuesday\.$/u).last()).toBeVisible();
  await expect.element(page.getByText('Misspelled word (2 times)')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Open conversation' })).toBeVisible();
});

test('an address that is not of the web is no link', async () => {
  await openPopup({ entries: [entry({ conversationUrl: 'javascript:alert(1)' })] });
  await userEvent.click(page.getByRole('button', { name: /Helena Ortiz/u }));
  await expect.element(page.getByRole('button', { name: 'Delete', exact: true })).toBeVisible();
  expect(document.querySelector('a')).toBeNull();
});

test('a message set aside offers its text and its deletion without being opened', async () => {
  const { copy } = await openPopup();
  await userEvent.click(page.getByRole('button', { name: 'Copy text' }));
  expect(copy).toHaveBeenCalledWith('Tom, call me.');
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
});

test('deleting moves the focus to Undo, and Undo brings it back', async () => {
  await openPopup();
  await userEvent.click(page.getByRole('button', { name: 'Delete', exact: true }));
  await expect.element(page.getByText('Deleted the message to Tom Becker.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Tom Becker', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('deleting all is asked once, in place, with the safe answer first in reach', async () => {
  await openPopup();
  await userEvent.click(page.getByRole('button', { name: 'Delete all' }));
  await expect.element(page.getByRole('button', { name: 'Keep them' })).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: 'Delete all' }));
  await expect.element(page.getByText('No message yet')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('the rehearsal says what to do next', async () => {
  await openPopup();
  await userEvent.click(page.getByRole('button', { name: 'Test the guard here' }));
  await expect
    .element(page.getByText('Press Send in the message you want to test. It will not be sent.'))
    .toBeVisible();
});

test('a message that left without a review is told', async () => {
  await openPopup({ tab: { ...active, leftWithoutReview: 1 } });
  await expect.element(page.getByText('1 message left without a review')).toBeVisible();
});

test('the first time, one sentence and the way to the practice page', async () => {
  const { onPractice } = await openPopup({ entries: [] });
  await expect.element(page.getByText(/^Messages you send will appear here/u)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Try it on a practice page' }));
  expect(onPractice).toHaveBeenCalled();
});

const states: readonly (Given & { name: string })[] = [
  { name: 'active' },
  { name: 'left', tab: { ...active, leftWithoutReview: 2 } },
  { name: 'late', tab: { ...active, state: 'late' } },
  { name: 'drifted', tab: { ...active, state: 'drifted' } },
  { name: 'no access', tab: { state: 'no-access', site: 'linkedin' } },
  { name: 'switched off', tab: { state: 'off', site: 'linkedin' } },
  { name: 'private', tab: { state: 'private' }, entries: [] },
  { name: 'nothing kept', tab: { state: 'not-supported' }, entries: [], keep: 'nothing' },
  { name: 'broken', broken: true },
  { name: 'can guard', tab: { state: 'can-guard', site: 'talk.example' } },
  { name: 'own site', tab: ownSite },
  { name: 'own site with a frame', tab: ownSite, frames: ['widget.example'] },
];

for (const scheme of schemes) {
  test.each(states)(`axe finds nothing in $name, ${scheme}`, async (given) => {
    await useScheme(scheme);
    await openPopup(given);
    for (const details of document.querySelectorAll('details')) details.open = true;
    const row = page.getByRole('button', { name: /Helena Ortiz/u });
    if (row.elements().length > 0) {
      await userEvent.click(row);
      await userEvent.click(page.getByRole('button', { name: 'I regret this' }));
    }
    await expectNoViolations();
  });
}

test('a message that left can be regretted, one that did not cannot', async () => {
  await openPopup();
  await userEvent.click(page.getByRole('button', { name: /Helena Ortiz/u }));
  const regret = page.getByRole('button', { name: 'I regret this' });
  await userEvent.click(regret);
  await expect.element(regret).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('Assume an InMail cannot be taken back.')).toBeVisible();
  await expect.element(page.getByText('Blocking them removes nothing that was delivered.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /Tom Becker/u }));
  await expect.element(regret).not.toBeInTheDocument();
});

test('leads to all messages', async () => {
  const { onHistory } = await openPopup();
  await userEvent.click(page.getByRole('button', { name: 'All messages' }));
  expect(onHistory).toHaveBeenCalledOnce();
});

test('a message set aside can be reminded of', async () => {
  await openPopup();
  await userEvent.click(page.getByRole('button', { name: /Tom Becker/u }));
  await userEvent.click(page.getByRole('button', { name: 'Tomorrow morning' }));
  await expect.element(page.getByText('Reminds you tomorrow, 09:00').last()).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Tom Becker.*tomorrow, 09:00/u })).toBeVisible();
});

describe('recording on this site', () => {
  const pause = page.getByRole('button', { name: 'Pause recording on this site' });
  const again = page.getByRole('button', { name: 'Record again' });

  test('is paused and begun again for this site only', async () => {
    const { settings } = await openPopup();
    await userEvent.click(pause);
    await expect.element(page.getByText('Messages here are not kept.')).toBeVisible();
    expect(settings().sites).toEqual({ linkedin: { notRecorded: true } });
    await userEvent.click(again);
    await expect.element(page.getByText(/go into your history/)).toBeVisible();
    expect(settings().sites).toEqual({});
  });

  test('is not offered where nothing is kept, or no site is guarded', async () => {
    await openPopup({ keep: 'nothing' });
    await expect.element(page.getByRole('heading', { name: 'Sent messages' })).toBeVisible();
    expect(pause.elements()).toEqual([]);
    render(null, document.body);
    await openPopup({ tab: { state: 'not-supported' } });
    expect(pause.elements()).toEqual([]);
  });
});

describe('on a site that nobody described', () => {
  const openFound = async () => {
    const opened = await openPopup({ tab: ownSite });
    await userEvent.click(page.getByText('What was found here'));
    return opened;
  };

  test('its boxes are told with what sends them, and what they were taken for', async () => {
    await openFound();
    await expect.element(page.getByText('“Write something”: a message, sent by “Send”.')).toBeVisible();
    await expect.element(page.getByText('“Notes”: taken for no message.')).toBeVisible();
    await expect.element(page.getByText('Guarding talk.example, but started late')).toBeVisible();
  });

  test('a frame of another host is told without being asked for, and guarded by one click', async () => {
    await openPopup({ tab: ownSite, frames: ['widget.example'] });
    await expect.element(page.getByText('A frame from widget.example is not guarded.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Guard widget.example too' }));
    await expect.element(page.getByText(/^Guarding widget.example in this page from now on/u)).toBeVisible();
    await expect
      .element(page.getByText('A frame from widget.example is not guarded.'))
      .not.toBeInTheDocument();
  });

  test('what sends a box is shown by the next click in the page, so the popup goes', async () => {
    const { leave } = await openFound();
    await userEvent.click(page.getByRole('button', { name: 'Show what sends it: “Notes”' }));
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  });

  test('a box is ignored, and Enter stated, for this host only', async () => {
    const { settings } = await openFound();
    await userEvent.click(page.getByRole('button', { name: 'Ignore this box: “Write something”' }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Enter here' }), 'begins a new line');
    await vi.waitFor(() =>
      expect(settings().sites).toEqual({
        'talk.example': {
          enter: 'newline',
          own: { boxes: { 'textarea[name="message"]': { ignored: true } } },
        },
      }),
    );
  });

  test('it is let go of', async () => {
    await openFound();
    await userEvent.click(page.getByRole('button', { name: 'Stop guarding this site' }));
    await expect.element(page.getByText('Not guarded any more from now on.')).toBeVisible();
  });
});

test('leads a message that was let sit back into its conversation', async () => {
  const { drafts } = await openPopup();
  await userEvent.click(page.getByRole('button', { name: /Tom Becker/u }));
  await userEvent.click(page.getByRole('button', { name: 'Open conversation' }));
  expect(drafts.resume).toHaveBeenCalledExactlyOnceWith('parked');
});

test('puts it into the composer where that is open and empty, and leaves what is begun there alone', async () => {
  const { drafts } = await openPopup({ place: 'empty' });
  await userEvent.click(page.getByRole('button', { name: /Tom Becker/u }));
  await userEvent.click(page.getByRole('button', { name: 'Put into the open message' }));
  expect(drafts.insert).toHaveBeenCalledExactlyOnceWith('parked', 'Tom, call me.');
  await expect.element(page.getByText(/It is in the message box, and not sent/u)).toBeVisible();
  render(null, document.body);
  await openPopup({ place: 'not-empty' });
  await userEvent.click(page.getByRole('button', { name: /Tom Becker/u }));
  await expect.element(page.getByText(/Something is written in that message box already/u)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Put into the open message' }))
    .not.toBeInTheDocument();
});
