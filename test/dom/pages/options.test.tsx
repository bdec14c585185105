import '../../../components/ui/tokens.css';
import '../../../components/ui/ui.css';
import '../../../components/ui/field.css';
import '../../../components/options/page.css';
import '../../../components/options/options.css';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  createKeepDaysModel,
  createOwnHostsModel,
  createSettingsModel,
  createSitesModel,
  OptionsPage,
} from '../../../components/options/index.ts';
import type { PageSite } from '../../../components/options/sites-model.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { expectNoViolations, schemes, useScheme } from './accessible.ts';

const knownSites: readonly PageSite[] = [
  {
    id: 'linkedin',
    name: 'LinkedIn',
    required: true,
    kinds: ['inmail', 'message', 'note'],
    notReviewable: ['Voice messages'],
  },
  { id: 'gmail', name: 'Gmail', required: false, kinds: ['email'], notReviewable: [] },
  { id: 'slack', name: 'Slack', required: false, kinds: ['chat'], notReviewable: [], enterIsChosen: true },
];

/** Days since each message that is kept here; the first of them was not sent. */
const kept = [40, 20, 15, 3];

/** The page over settings kept in memory. */
async function openOptions(start: Partial<Settings> = {}, ages: readonly number[] | Error = []) {
  const save = vi.fn(async (_patch: Partial<Settings>) => {});
  const model = createSettingsModel({ load: async () => ({ ...defaultSettings, ...start }), save });
  const granted = new Set(['linkedin']);
  const sites = createSitesModel(knownSites, {
    hasAccess: async (id) => granted.has(id),
    grant: async (id) => {
      granted.add(id);
      return true;
    },
    revoke: async (id) => granted.delete(id),
  });
  let hosts = ['talk.example'];
  const ownHosts = createOwnHostsModel({
    hosts: async () => hosts,
    remove: async (host) => {
      hosts = hosts.filter((other) => other !== host);
    },
  });
  const keepDays = createKeepDaysModel({
    async olderThan(days) {
      if (ages instanceof Error) throw ages;
      const older = ages.filter((age) => age > days);
      return { messages: older.length, notSent: older.includes(kept[0] ?? 0) ? 1 : 0 };
    },
    save: (days) => void model.change({ keepDays: days }),
  });
  await Promise.all([model.load(), sites.load(), ownHosts.load()]);
  render(
    <OptionsPage
      model={model}
      keepDays={keepDays}
      sites={sites}
      ownHosts={ownHosts}
      ownKinds={['chat', 'email']}
      privateAllowed={false}
      privacyUrl="/privacy.html"
      practiceUrl="/practice.html"
      version="0.1.0"
    />,
    document.body,
  );
  return { save, model };
}

afterEach(() => {
  render(null, document.body);
});

test('what is kept is saved at once and said', async () => {
  const { save } = await openOptions();
  await userEvent.click(page.getByRole('radio', { name: /^Keep only counts/u }));
  expect(save).toHaveBeenCalledWith({ keep: 'counts' });
  await expect.element(page.getByText('Saved')).toBeVisible();
});

test('a site of one’s own is let go of', async () => {
  await openOptions();
  await userEvent.click(page.getByRole('button', { name: 'Stop guarding: talk.example' }));
  await expect
    .element(page.getByRole('button', { name: 'Stop guarding: talk.example' }))
    .not.toBeInTheDocument();
});

test('how long is taken when it is done: what is older than its first digits is not deleted', async () => {
  const { save } = await openOptions();
  const field = page.getByRole('textbox', { name: 'Delete after' });
  await userEvent.fill(field, '1');
  await userEvent.fill(field, '12');
  expect(save).not.toHaveBeenCalled();
  await userEvent.fill(field, '120');
  await userEvent.keyboard('{Enter}');
  expect(save.mock.calls).toEqual([[{ keepDays: 120 }]]);
  await userEvent.fill(field, '365');
  await userEvent.tab();
  expect(save.mock.lastCall).toEqual([{ keepDays: 365 }]);
  await userEvent.fill(field, '0');
  await userEvent.tab();
  expect(save).toHaveBeenCalledTimes(2);
});

test('a time that deletes messages at once is asked about, and leaves them when the answer is no', async () => {
  const { save } = await openOptions({}, kept);
  const field = page.getByRole('textbox', { name: 'Delete after' });
  await userEvent.fill(field, '14');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('alert').last())
    .toHaveTextContent(
      '3 messages are older than 14 days, 1 of them not sent. They will be deleted for good.',
    );
  await userEvent.click(page.getByRole('button', { name: 'Keep 90 days' }));
  await expect.element(field).toHaveValue('90');
  await userEvent.fill(field, '30');
  await userEvent.tab();
  await expect.element(page.getByText(/^1 message is older than 30 days, and not sent\./u)).toBeVisible();
  expect(save).not.toHaveBeenCalled();
  await userEvent.fill(field, '14');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByRole('button', { name: 'Delete after 14 days' }));
  expect(save.mock.calls).toEqual([[{ keepDays: 14 }]]);
  await expect.element(page.getByRole('button', { name: /^Keep/u })).not.toBeInTheDocument();
  await expect.element(field).toHaveValue('14');
});

test('a longer time, or one that nothing is older than, is taken at once', async () => {
  const { save } = await openOptions({}, kept);
  const field = page.getByRole('textbox', { name: 'Delete after' });
  for (const days of ['50', '120']) {
    await userEvent.fill(field, days);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => save.mock.lastCall).toEqual([{ keepDays: Number(days) }]);
  }
});

test('a shorter time is asked about also while the history cannot be read', async () => {
  const { save } = await openOptions({}, new Error('the history is broken'));
  await userEvent.fill(page.getByRole('textbox', { name: 'Delete after' }), '14');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByText('Messages that are older than 14 days will be deleted for good.'))
    .toBeVisible();
  expect(save).not.toHaveBeenCalled();
});

test('values for one site are offered for the kinds that occur there', async () => {
  const { save } = await openOptions();
  const titles = () =>
    [...(document.querySelector('.kinds')?.querySelectorAll('.kind-title') ?? [])].map(
      (one) => one.textContent,
    );
  expect(titles()).toEqual(['InMail', 'Invitation note', 'Message', 'E-mail', 'Chat']);
  const choose = (name: string) => userEvent.selectOptions(page.getByLabelText('Values for'), name);
  await choose('LinkedIn only');
  expect(titles()).toEqual(['InMail', 'Invitation note', 'Message']);
  await choose('Gmail only');
  expect(titles()).toEqual(['E-mail']);
  await choose('talk.example only');
  expect(titles()).toEqual(['E-mail', 'Chat']);
  await userEvent.click(page.getByText('Chat', { exact: true }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Hold' }).first(), '3');
  expect(save.mock.lastCall).toEqual([{ sites: { 'talk.example': { chat: { holdMs: 3000 } } } }]);
});

test('a number out of range stays as typed, says what is accepted and is not saved', async () => {
  const { save } = await openOptions();
  const days = page.getByRole('textbox', { name: 'Delete after' });
  await userEvent.fill(days, '0');
  await expect.element(page.getByText('Enter a number from 1 to 3650.')).toBeVisible();
  await expect.element(days).toHaveAttribute('aria-invalid', 'true');
  await expect.element(days).toHaveValue('0');
  expect(save).not.toHaveBeenCalled();
  await userEvent.fill(days, '30');
  await userEvent.tab();
  expect(save).toHaveBeenCalledWith({ keepDays: 30 });
});

test('a hold is set in seconds for one kind, on one site', async () => {
  const { save } = await openOptions();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Values for' }), 'LinkedIn only');
  await userEvent.click(page.getByText('InMail', { exact: true }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Hold' }).first(), '2.5');
  expect(save).toHaveBeenLastCalledWith({ sites: { linkedin: { inmail: { holdMs: 2500 } } } });
  await userEvent.click(page.getByRole('button', { name: 'Use the values for all sites' }));
  expect(save).toHaveBeenLastCalledWith({ sites: {} });
});

test('what stops a kind is ticked', async () => {
  const { save } = await openOptions();
  await userEvent.click(page.getByText('Chat', { exact: true }));
  const chat = page.getByRole('group', { name: 'Stop before sending for' });
  await userEvent.click(chat.getByRole('checkbox', { name: 'Tone' }));
  expect(save.mock.lastCall?.[0].kinds?.chat.stopsFor).toEqual(['stop:*', 'warn:tone']);
});

test('words are added and removed; two at once are refused in words', async () => {
  const { save } = await openOptions({ dictionary: ['valkey'] });
  const word = page.getByRole('textbox', { name: 'Word to add' });
  await userEvent.fill(word, 'two words');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Add one word at a time.')).toBeVisible();
  await userEvent.fill(word, 'OKR');
  await userEvent.keyboard('{Enter}');
  expect(save).toHaveBeenLastCalledWith({ dictionary: ['okr', 'valkey'] });
  await userEvent.click(page.getByRole('button', { name: 'Remove valkey' }));
  expect(save).toHaveBeenLastCalledWith({ dictionary: ['okr'] });
});

test('a site is granted, and one that is guarded is switched off', async () => {
  const { save } = await openOptions();
  await userEvent.click(page.getByRole('button', { name: 'Allow access: Gmail' }));
  await expect.element(page.getByRole('button', { name: 'Remove access: Gmail' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Switch off: LinkedIn' }));
  expect(save).toHaveBeenLastCalledWith({ sites: { linkedin: { off: true } } });
});

test('what Enter does is stated for a guarded site that does not show it, or found out', async () => {
  const { save } = await openOptions({ sites: { slack: { enterSeen: 'newline' } } });
  const enter = page.getByRole('combobox', { name: 'Enter on Slack' });
  expect(enter.elements()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Allow access: Slack' }));
  await expect.element(enter).toHaveDisplayValue('Find out by itself (now: makes a new line)');
  await userEvent.selectOptions(enter, 'Sends the message');
  expect(save).toHaveBeenLastCalledWith({ sites: { slack: { enterSeen: 'newline', enter: 'send' } } });
  await userEvent.selectOptions(enter, 'Find out by itself (now: makes a new line)');
  expect(save).toHaveBeenLastCalledWith({ sites: { slack: { enterSeen: 'newline' } } });
});

test('a rule is switched off, and given back', async () => {
  const { save } = await openOptions();
  await userEvent.click(page.getByText('Clarity', { exact: true }));
  const wordy = page.getByRole('combobox', { name: 'Wordy phrase' });
  await userEvent.selectOptions(wordy, 'Off');
  expect(save).toHaveBeenLastCalledWith({ rules: { 'clarity:wordy': 'off' } });
  await expect.element(page.getByText('5 rules, 1 changed')).toBeVisible();
  await userEvent.selectOptions(wordy, 'As it comes');
  expect(save).toHaveBeenLastCalledWith({ rules: {} });
});

test('a reset is asked once, and leaves alone the dictionary and what the person chose to be kept', async () => {
  const kept = { dictionary: ['valkey'], keep: 'nothing', keepDays: 365 } as const;
  const { save } = await openOptions({
    ...kept,
    alwaysPressAgain: true,
    sites: { gmail: { notRecorded: true, off: true }, slack: { enter: 'send' } },
  });
  await userEvent.click(page.getByRole('button', { name: 'Reset to defaults' }));
  expect(save).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Set back' }));
  expect(save).toHaveBeenCalledWith({ ...defaultSettings, ...kept, sites: { gmail: { notRecorded: true } } });
});

for (const scheme of schemes) {
  test(`axe finds nothing, everything unfolded, ${scheme}`, async () => {
    await useScheme(scheme);
    await openOptions({ dictionary: ['valkey'], rules: { 'clarity:wordy': 'off' } });
    for (const details of document.querySelectorAll('details')) details.open = true;
    await userEvent.fill(page.getByRole('textbox', { name: 'Delete after' }), 'soon');
    await expectNoViolations();
  });
}
