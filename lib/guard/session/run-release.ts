import { fingerprintOf } from '../../review/message.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { ComposerSession } from './composer-session.ts';

/**
 * Releases in a later task: our dialog has just closed, and the site's own focus handlers must have run. The composer is
 * read once more right before, so that what leaves is what was approved; then the site's own send is started, once.
 */
export function runRelease(session: ComposerSession, attempt: SendAttempt, permit: string): void {
  session.services.window.setTimeout(() => {
    session.snapshot();
    if (session.state.name !== 'releasing') return;
    const message = session.draft.read();
    const same = message !== null && fingerprintOf(message) === attempt.fingerprint;
    const outcome = same ? session.host.release(session, attempt, permit) : 'failed';
    session.dispatch({ type: 'released', at: session.services.now(), outcome });
  }, 0);
}
