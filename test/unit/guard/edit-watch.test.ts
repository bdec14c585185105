import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type EditWatch, watchEdits } from '../../../lib/guard/on-demand/edit-watch.ts';
import type { GuardServices } from '../../../lib/guard/services.ts';
import type { ComposerSession } from '../../../lib/guard/session/composer-session.ts';
import type { Message } from '../../../lib/review/message.ts';
import type { Composer, Surface } from '../../../lib/sites/site.ts';
import { composerReading, messageWith, servicesWith } from './session/fakes.ts';

const sent = 'See you on Tuesday.';
const put = 'See you on Wednesday.';
const journal = vi.fn<GuardServices['journal']>();
const findSent = vi.fn<NonNullable<GuardServices['findSent']>>(async () => null);
const state = { message: messageWith({ site: 'slack', surface: 'slack-message', kind: 'chat', text: '' }) };
let composer: Composer;
let session: ComposerSession;
let watch: EditWatch;
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  composer = composerReading(state);
  session = { draft: { composer, read: (): Message => state.message } } as unknown as ComposerSession;
  const surfaces = [{ site: 'slack' } as Surface];
  watch = watchEdits(servicesWith({ surfaces, journal, findSent }), stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.clearAllMocks();
  document.body.replaceChildren();
});

/** Slack shows a message, or draws it anew. */
function show(id: string, html: string): void {
  composer.root.querySelector(`[data-msg-ts="${id}"]`)?.remove();
  composer.root.insertAdjacentHTML(
    'beforeend',
    `<div data-qa="message_container" data-msg-ts="${id}"><div data-qa="message-text">${html}</div></div>`,
  );
}

const edited = (text: string) => `${text}<span class="c-message__edited_label">(edited)</span>`;
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
const left = (text: string) =>
  watch.left(session, {
    id: 'a1',
    at: 0,
    route: 'enter',
    message: { ...state.message, text },
    fingerprint: '',
  });

it('writes how a message reads since it was edited, under the name of its attempt', async () => {
  watch.follow(session);
  show('1', sent);
  left(sent);
  show('1', edited(put));
  await vi.waitFor(() => expect(journal).toHaveBeenCalled());
  expect(journal.mock.calls.flatMap(([lines]) => lines)).toMatchObject([
    {
      attemptId: 'a1',
      type: 'edited',
      at: 1_000_000,
      message: { text: put, site: 'slack', conversationId: 'thread-1', attachments: [] },
    },
  ]);
  expect(findSent).not.toHaveBeenCalled();
});

it('asks for the only one with that text where it left before, and keeps silent where there is none', async () => {
  show('1', sent);
  watch.follow(session);
  await settled();
  show('1', '<div contenteditable="true">half</div>');
  await settled();
  show('1', edited(put));
  await vi.waitFor(() => expect(findSent).toHaveBeenCalledWith('slack', 'thread-1', sent, 'only'));
  expect(journal).not.toHaveBeenCalled();
});

it('asks what left then, where it was edited before it was seen here', async () => {
  findSent.mockResolvedValueOnce({ attemptId: 'a9', sentAt: 1 });
  show('1700000000.0002', edited(put));
  watch.follow(session);
  await vi.waitFor(() => expect(journal).toHaveBeenCalled());
  expect(findSent).toHaveBeenCalledExactlyOnceWith('slack', 'thread-1', put, { editedOf: 1_700_000_000_000 });
  expect(journal.mock.lastCall?.[0]).toMatchObject([
    { attemptId: 'a9', type: 'edited', message: { text: put } },
  ]);
});

it('follows nothing once it is stopped, nor on a site whose marks are not known', async () => {
  show('1', sent);
  left(sent);
  stop.abort();
  show('1', edited(put));
  const elsewhere = watchEdits(
    servicesWith({ surfaces: [{ site: 'whatsapp' } as Surface], journal }),
    new AbortController().signal,
  );
  elsewhere.follow(session);
  await settled();
  expect(journal).not.toHaveBeenCalled();
});
