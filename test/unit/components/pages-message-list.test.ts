import { expect, test, vi } from 'vitest';
import { createMessageListModel, type SendRequest } from '../../../components/history/index.ts';
import { AppError } from '../../../lib/errors.ts';
import type { Entry } from '../../../lib/history/events.ts';
import { entry } from './pages-entries.ts';

/** A background whose answers a test gives one by one, by name. */
function background() {
  const asked: {
    name: string;
    ask: unknown;
    answer: (value: unknown) => void;
    fail: (error: Error) => void;
  }[] = [];
  const send = vi.fn(
    (name: string, ask: unknown) =>
      new Promise((answer, fail) => {
        asked.push({ name, ask, answer, fail });
      }),
  );
  return { asked, send: send as unknown as SendRequest };
}

function page(...ids: string[]): { entries: Entry[]; total: number } {
  return { entries: ids.map((attemptId, index) => entry({ attemptId, startedAt: 1000 - index })), total: 9 };
}

test('a search shows the answer to the newest question, whatever order the answers come in', async () => {
  const { asked, send } = background();
  const model = createMessageListModel(send, 2);
  const first = model.search('he');
  const second = model.search('hel');
  asked[1]?.answer(page('right'));
  asked[0]?.answer(page('stale', 'stale2'));
  await Promise.all([first, second]);
  expect(asked[1]?.ask).toEqual({ limit: 2, query: 'hel' });
  expect(model.entries.value.map((row) => row.attemptId)).toEqual(['right']);
});

test('spaces alone are no query', async () => {
  const { asked, send } = background();
  const model = createMessageListModel(send, 2);
  void model.search('   ');
  expect(asked[0]?.ask).toEqual({ limit: 2 });
});

test('what came meanwhile is taken in, unless the person went on to older messages', async () => {
  const { asked, send } = background();
  const model = createMessageListModel(send, 2);
  const loading = model.load();
  asked[0]?.answer(page('a', 'b'));
  await loading;
  const refreshing = model.refresh();
  asked[1]?.answer(page('new', 'a'));
  await refreshing;
  expect(model.entries.value.map((row) => row.attemptId)).toEqual(['new', 'a']);
  const more = model.showMore();
  asked[2]?.answer(page('b'));
  await more;
  await model.refresh();
  expect(asked).toHaveLength(3);
});

test('"Show more" asks for what is older and shows no message twice', async () => {
  const { asked, send } = background();
  const model = createMessageListModel(send, 2);
  const loading = model.load();
  asked[0]?.answer(page('a', 'b'));
  await loading;
  expect(model.complete.value).toBe(false);
  const more = model.showMore();
  expect(asked[1]?.ask).toEqual({ limit: 2, before: 999 });
  asked[1]?.answer(page('b'));
  await more;
  expect(model.entries.value.map((row) => row.attemptId)).toEqual(['a', 'b']);
  expect(model.complete.value).toBe(true);
});

test('deleting offers an undo that brings the message back', async () => {
  const { asked, send } = background();
  const model = createMessageListModel(send, 2);
  const removing = model.remove('a', 'Deleted the message to Helena Ortiz.');
  expect(asked[0]).toMatchObject({ name: 'history.remove', ask: { attemptIds: ['a'] } });
  asked[0]?.answer({ undoToken: 'token-1', removed: 1 });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]?.answer(page());
  await removing;
  expect(model.undo.value).toEqual({ token: 'token-1', words: 'Deleted the message to Helena Ortiz.' });

  const restoring = model.restore();
  expect(asked[2]).toMatchObject({ name: 'history.restore', ask: { undoToken: 'token-1' } });
  asked[2]?.answer({ restored: 1 });
  await vi.waitFor(() => expect(asked).toHaveLength(4));
  asked[3]?.answer(page('a'));
  await restoring;
  expect(model.undo.value).toBeNull();
  expect(model.entries.value).toHaveLength(1);
});

test('an undo that came too late says so and is no longer offered', async () => {
  const { asked, send } = background();
  const model = createMessageListModel(send, 2);
  model.undo.value = { token: 'old', words: 'Deleted all messages.' };
  const restoring = model.restore();
  asked[0]?.fail(new AppError('undo-over'));
  await restoring;
  expect(model.problem.value).toBe('This can no longer be undone: those messages are deleted.');
  expect(model.undo.value).toBeNull();
});

test('an undo that failed for now is still offered', async () => {
  const { asked, send } = background();
  const model = createMessageListModel(send, 2);
  model.undo.value = { token: 'token', words: 'Deleted all messages.' };
  const restoring = model.restore();
  asked[0]?.fail(new AppError('no-answer'));
  await restoring;
  expect(model.undo.value?.token).toBe('token');
});

test('a history that cannot be read says why; rows on show stay', async () => {
  const { asked, send } = background();
  const model = createMessageListModel(send, 2);
  const first = model.load();
  asked[0]?.fail(new AppError('history-broken'));
  await first;
  expect(model.state.value).toBe('failed');
  expect(model.problem.value).toContain('could not be opened');

  const second = model.load();
  asked[1]?.answer(page('a'));
  await second;
  expect(model.problem.value).toBe('');
  const third = model.search('x');
  asked[2]?.fail(new AppError('history-failed'));
  await third;
  expect(model.state.value).toBe('ready');
  expect(model.entries.value).toHaveLength(1);
});
