import { expect, test, vi } from 'vitest';
import type { SendRequest } from '../../../components/history/index.ts';
import { createTabModel, type TabTools } from '../../../components/popup/index.ts';
import { leftWithoutReviewWords, tabWords } from '../../../components/popup/tab-words.ts';
import { AppError } from '../../../lib/errors.ts';
import type { TabState } from '../../../lib/messages.ts';

const here = { site: 'linkedin', leftWithoutReview: 0, composers: 1 };

function popup(state: TabState, tools: Partial<TabTools> = {}, started = true) {
  const send = vi.fn(async (name: string) => (name === 'tab.state' ? state : { started }));
  const model = createTabModel(send as unknown as SendRequest, {
    currentTab: async () => ({ id: 7, url: 'https://www.linkedin.com/feed/' }),
    sitesWithoutAccess: async () => [],
    grant: async () => true,
    switchOn: async () => undefined,
    grantHost: async () => true,
    copy: async () => {},
    reload: async () => {},
    ...tools,
  });
  return { model, send };
}

test.each([
  [{ state: 'active', ...here }, 'Guarding LinkedIn here', ['test']],
  [{ state: 'late', ...here }, 'Guarding LinkedIn, but started late', ['reload', 'test']],
  [{ state: 'reload-needed', ...here }, 'Not guarding this tab yet', ['reload']],
  [{ state: 'drifted', ...here }, 'LinkedIn has changed', ['test', 'report']],
  [{ state: 'no-access', site: 'linkedin' }, 'No access to LinkedIn', ['grant']],
  [{ state: 'off', site: 'linkedin' }, 'Switched off for LinkedIn', ['switch-on']],
  [{ state: 'can-guard', site: 'talk.example' }, 'This site is not guarded', ['guard']],
  [{ state: 'private' }, 'Private window', ['test']],
  [{ state: 'not-supported' }, 'Nothing to guard on this page', []],
] as const)('%j is told as "%s" and offers %j', (state, title, actions) => {
  expect(tabWords(state, 'LinkedIn')).toMatchObject({ title, actions });
});

test.each([
  [0, null],
  [1, '1 message left without a review'],
  [3, '3 messages left without a review'],
])('%i that left without a review', (leftWithoutReview, words) => {
  expect(leftWithoutReviewWords({ state: 'active', ...here, leftWithoutReview })).toBe(words);
});

test('where the browser hides the tab, a site we may not read is told anyway', async () => {
  const { model } = popup({ state: 'not-supported' }, { sitesWithoutAccess: async () => ['linkedin'] });
  await model.load();
  expect(model.tab.value).toEqual({ state: 'no-access', site: 'linkedin' });
});

test('switching a site on tells so and looks at the tab again; where that fails it is said', async () => {
  const switchOn = vi.fn(async (_site: string) => undefined);
  const { model, send } = popup({ state: 'off', site: 'LinkedIn' }, { switchOn });
  await model.load();
  await model.switchOn();
  expect(switchOn).toHaveBeenCalledExactlyOnceWith('LinkedIn');
  expect(send).toHaveBeenCalledTimes(2);
  switchOn.mockRejectedValue(new AppError('settings-failed'));
  await model.switchOn();
  expect(model.problem.value).not.toBe('');
});

test('guarding a site asks for its host in the click, tells the background, and looks again', async () => {
  const grantHost = vi.fn(async (_host: string) => true);
  const { model, send } = popup({ state: 'can-guard', site: 'talk.example' }, { grantHost });
  await model.load();
  const guarding = model.guard();
  expect(grantHost).toHaveBeenCalledExactlyOnceWith('talk.example');
  await guarding;
  expect(send.mock.calls.map(([name]) => name)).toEqual(['tab.state', 'own.guard', 'tab.state']);
});

test('a report of a site that has changed is copied as the background wrote it', async () => {
  const copy = vi.fn(async (_text: string) => {});
  const { model, send } = popup({ state: 'drifted', ...here }, { copy });
  await model.load();
  send.mockResolvedValue({ report: '{}' } as never);
  await model.report();
  expect(copy).toHaveBeenCalledExactlyOnceWith('{}');
  expect(model.rehearsal.value).toBe('copied');
});

test('a refused host is not guarded', async () => {
  const { model, send } = popup(
    { state: 'can-guard', site: 'talk.example' },
    { grantHost: async () => false },
  );
  await model.load();
  await model.guard();
  expect(send).toHaveBeenCalledTimes(1);
});

test('granting access looks at the tab again; a refusal changes nothing', async () => {
  const granted = popup({ state: 'no-access', site: 'linkedin' });
  await granted.model.load();
  await granted.model.grant();
  expect(granted.send).toHaveBeenCalledTimes(2);

  const refused = popup({ state: 'no-access', site: 'linkedin' }, { grant: async () => false });
  await refused.model.load();
  await refused.model.grant();
  expect(refused.send).toHaveBeenCalledTimes(1);
});

test.each([
  [true, 'waiting'],
  [false, 'no-composer'],
])('a rehearsal that started: %s reads %s', async (started, expected) => {
  const { model, send } = popup({ state: 'active', ...here }, {}, started);
  await model.load();
  await model.test();
  expect(send).toHaveBeenLastCalledWith('rehearsal.start', { tabId: 7 });
  expect(model.rehearsal.value).toBe(expected);
});

test('a background that does not answer is told in its words', async () => {
  const { model, send } = popup({ state: 'private' });
  send.mockRejectedValueOnce(new AppError('no-answer'));
  await model.load();
  expect(model.problem.value).toContain('did not answer');
});

test('without a tab there is nothing to guard', async () => {
  const { model, send } = popup({ state: 'private' }, { currentTab: async () => null });
  await model.load();
  expect(model.tab.value).toEqual({ state: 'not-supported' });
  expect(send).not.toHaveBeenCalled();
});
