import { reminderWords, tomorrowMorning } from '../../history/reminder-times.ts';
import type { StatusView } from '../../page-ui/views.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { ComposerSession } from '../session/composer-session.ts';

/** The message was let sit: where it is now, and a reminder for whoever wants one. */
export function showSat(session: ComposerSession, { id }: SendAttempt): void {
  const { services, ui } = session;
  const shown = ui.status({
    text: 'Kept. It is in the toolbar popup, under “Not sent”.',
    offer: { words: 'Remind me tomorrow', onAccept: () => void remind() },
  });
  const say = (view: Pick<StatusView, 'text' | 'tone'>): void =>
    shown.update({ ...view, stays: false, anchor: session.draft.anchor });

  async function remind(): Promise<void> {
    const now = services.now();
    const at = tomorrowMorning(now);
    try {
      await services.remind(id, at);
      const when = reminderWords(at, now, services.window.navigator.language);
      say({ text: `Kept. You are reminded ${when}.`, tone: 'good' });
    } catch {
      say({ text: 'No reminder could be set. The message is kept.', tone: 'alert' });
    }
  }
}
