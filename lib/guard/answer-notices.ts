import { isGuardNotice } from '../guard-notices.ts';
import { type MessageListener, pageApi } from '../page-api.ts';
import type { Guard } from './start-guard.ts';

/**
 * Lets the background reach this frame's guard. That somebody answers is all that some notices ask.
 *
 * @param onStopped called once the guard was ended because its site was switched off; nothing is answered from then on
 */
export function answerNotices(guard: Guard, onStopped: () => void = () => undefined): void {
  const { onMessage } = pageApi.runtime;
  const listener: MessageListener = (notice, _sender, answer) => {
    if (!isGuardNotice(notice)) return undefined;
    if ('conversationId' in notice) {
      void guard.answerAbout(notice).then(answer);
      return true;
    }
    if (notice.type === 'rehearse') guard.rehearse();
    if (notice.type === 'stop') {
      guard.stop();
      onMessage.removeListener(listener);
      onStopped();
    }
    answer(true);
    return undefined;
  };
  onMessage.addListener(listener);
}
