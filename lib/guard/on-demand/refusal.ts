import type { ComposerSession } from '../session/composer-session.ts';

/** Sites put their own dialog up within some 15 ms of the gesture (composers.md 2); a slow machine takes longer. */
const refusalMs = 1000;

/**
 * Watches for a dialog of the site's own that answers this gesture: no recipient, a bad address, a question. Only for
 * surfaces that know such dialogs, and only for a moment. One that was on show before the gesture answers nothing.
 */
export function watchRefusal(session: ComposerSession, onSaid: (said: 'refused' | 'asks') => void): void {
  const { composer } = session.draft;
  const { surface } = composer;
  const { window } = session.services;
  if (!surface.refusal || surface.refusal(composer) !== null) return;
  const observer = new window.MutationObserver(() => {
    const said = surface.refusal?.(composer) ?? null;
    if (said === null) return;
    observer.disconnect();
    onSaid(said);
  });
  const { body } = composer.root.ownerDocument;
  observer.observe(body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style', 'class'],
  });
  window.setTimeout(() => observer.disconnect(), refusalMs);
}
