import { expect, it, vi } from 'vitest';
import type { SendAttempt } from '../../../lib/guard/attempt/types.ts';
import { showSat } from '../../../lib/guard/on-demand/let-it-sit.ts';
import { parkWords } from '../../../lib/guard/on-demand/not-sent-words.ts';
import type { ComposerSession } from '../../../lib/guard/session/composer-session.ts';
import type { StatusView } from '../../../lib/page-ui/views.ts';
import { messageWith, servicesWith } from './session/fakes.ts';

const now = new Date(2026, 10, 24, 15, 42).getTime();
const attempt: SendAttempt = { id: 'a1', at: now, route: 'button', message: messageWith(), fingerprint: '' };

function sat(remind: (attemptId: string, at: number) => Promise<void>) {
  const views: Partial<StatusView>[] = [];
  const session = {
    services: servicesWith({ now: () => now, remind }),
    draft: { anchor: document.body },
    ui: {
      status(view: Partial<StatusView>) {
        views.push(view);
        return { update: (next: StatusView) => views.push(next), close() {}, isVisible: () => true };
      },
    },
  } as unknown as ComposerSession;
  showSat(session, attempt);
  return views;
}

it('says where the message is, and sets a reminder for whoever wants one', async () => {
  const remind = vi.fn(async () => undefined);
  const views = sat(remind);
  expect(views[0]?.text).toBe('Kept. It is in the toolbar popup, under “Not sent”.');
  expect(remind).not.toHaveBeenCalled();
  views[0]?.offer?.onAccept();
  await vi.waitFor(() => expect(views).toHaveLength(2));
  expect(remind).toHaveBeenCalledExactlyOnceWith('a1', new Date(2026, 10, 25, 9).getTime());
  expect(views[1]).toMatchObject({
    text: expect.stringMatching(/^Kept\. You are reminded tomorrow/),
    tone: 'good',
  });
  expect(views[1]?.offer).toBeUndefined();
});

it('says when no reminder could be set', async () => {
  const views = sat(async () => {
    throw new Error('no background');
  });
  views[0]?.offer?.onAccept();
  await vi.waitFor(() => expect(views[1]?.text).toBe('No reminder could be set. The message is kept.'));
});

it('promises a kept text only where it is kept', () => {
  expect(parkWords('composer-gone', 'Helena', true)).toMatch(/The text is kept\.$/);
  expect(parkWords('page-left', 'Helena', false)).toMatch(/The text is kept nowhere: copy it here\.$/);
});
