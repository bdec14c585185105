import { isGuardNotice } from '../messages.ts';
import { pageApi } from '../page-api.ts';
import type { Guard } from './start-guard.ts';

/** Lets the background reach this frame's guard. That somebody answers is all that some notices ask. */
export function answerNotices(guard: Guard): void {
  pageApi.runtime.onMessage.addListener((notice, _sender, answer) => {
    if (!isGuardNotice(notice)) return undefined;
    if (notice.type === 'insert' || notice.type === 'offer') {
      void guard.insert(notice).then(answer);
      return true;
    }
    if (notice.type === 'rehearse') guard.rehearse();
    answer(true);
    return undefined;
  });
}
