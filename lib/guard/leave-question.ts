import type { ComposerSession } from './session/composer-session.ts';

/**
 * While a message is on hold, leaving the page raises the browser's own leave question.
 * @returns call it whenever the set of active sessions has changed
 */
export function leaveQuestion(window: Window): (active: ReadonlySet<ComposerSession>) => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return (active) => {
    const holding = [...active].some(({ state }) => state.name === 'holding' && !state.cooldown);
    // Adding it twice is a no-op; a page without a hold must not have it (it keeps pages out of the back/forward cache).
    if (holding) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}
