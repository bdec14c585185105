import { describe, expect, it, vi } from 'vitest';
import type { SendAttempt } from '../../../lib/guard/attempt/types.ts';
import { showLeft, showNotConfirmed } from '../../../lib/guard/on-demand/after.ts';
import type { GuardServices } from '../../../lib/guard/services.ts';
import type { ComposerSession } from '../../../lib/guard/session/composer-session.ts';
import type { StatusView } from '../../../lib/page-ui/views.ts';
import type { Message } from '../../../lib/review/message.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { composerReading, messageWith, servicesWith } from './session/fakes.ts';

const sentAt = 1_000_000;
const openFollowUp = vi.fn();

function attemptOf(message: Partial<Message>, more: Partial<SendAttempt> = {}): SendAttempt {
  return { id: 'a1', at: 1, route: 'button', message: messageWith(message), fingerprint: '', ...more };
}

/** What is shown after this attempt has left. */
async function shownAfter(
  attempt: SendAttempt,
  services: Partial<GuardServices> = { openFollowUp },
  settings: Settings = defaultSettings,
): Promise<Partial<StatusView> | undefined> {
  const status = vi.fn<(view: Partial<StatusView>) => void>();
  const session = {
    services: servicesWith(services, settings),
    draft: { composer: composerReading({ message: attempt.message }) },
    ui: { status },
  } as unknown as ComposerSession;
  await showLeft(session, attempt, sentAt);
  return status.mock.lastCall?.[0];
}

const linkedIn = (mayBeInMail: boolean) => attemptOf({ site: 'linkedin' }, { mayBeInMail });
const chat = attemptOf({ site: 'slack', kind: 'chat' });
const mail = attemptOf({ site: 'gmail', kind: 'email' });

describe('after a message has left', () => {
  it('says what can be taken back, and offers help to whoever regrets it', async () => {
    const shown = await shownAfter(linkedIn(false));
    expect(shown?.text).toBe('Sent to Helena Ortiz.');
    expect(shown?.takeBack?.policyId).toBe('linkedin-message');
    expect(shown?.regret?.whatNow(sentAt)).toMatchObject({ state: 'open', until: sentAt + 3_600_000 });
    shown?.regret?.onFollowUp?.();
    expect(openFollowUp).toHaveBeenCalledExactlyOnceWith('a1');
  });

  it('promises nothing where it may have been an InMail', async () => {
    const shown = await shownAfter(linkedIn(true));
    expect(shown?.takeBack?.line).toMatch(/^Assume/);
    expect(shown?.regret?.whatNow(sentAt).state).toBe('never');
  });

  it('tells of mail without the line when that was told today', async () => {
    expect((await shownAfter(mail))?.takeBack).toBeDefined();
    const again = await shownAfter(mail, { takeBackDue: async () => false });
    expect(again?.takeBack).toBeUndefined();
    expect(again?.regret).toBeDefined();
  });

  it('follows a chat line with nothing once the site was told about', async () => {
    expect((await shownAfter(chat))?.takeBack).toBeDefined();
    expect(await shownAfter(chat, { takeBackDue: async () => false })).toBeUndefined();
  });

  it('leads to no follow-up where nothing of it is kept', async () => {
    const shown = [
      await shownAfter(mail, {}),
      await shownAfter(mail, { openFollowUp }, { ...defaultSettings, keep: 'nothing' }),
      await shownAfter(
        mail,
        { openFollowUp },
        { ...defaultSettings, sites: { gmail: { notRecorded: true } } },
      ),
      await shownAfter(mail, { openFollowUp, isOrphaned: () => true }),
    ];
    for (const { regret } of shown.map((view) => view ?? {})) {
      expect(regret).toBeDefined();
      expect(regret?.onFollowUp).toBeUndefined();
    }
  });

  it('says of a scheduled one only that it goes later', async () => {
    const shown = await shownAfter(attemptOf({}, { route: 'schedule' }));
    expect(shown).toEqual({ text: 'Scheduled. It goes to Helena Ortiz later.', tone: 'good' });
  });
});

it('says what is not known of one that was not seen to leave', () => {
  const status = vi.fn();
  const session = { services: servicesWith(), ui: { status } } as unknown as ComposerSession;
  showNotConfirmed(session, attemptOf({}), 'emptied');
  showNotConfirmed(session, attemptOf({}), 'restored');
  expect(status.mock.calls.map(([{ text }]) => text)).toEqual([
    'Not confirmed: nothing shows yet that your message to Helena Ortiz left.',
    'The site put your message to Helena Ortiz back: it was not sent.',
  ]);
});
