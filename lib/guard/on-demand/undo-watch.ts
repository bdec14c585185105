import { elementsIn, fold } from '../../sites/find.ts';
import type { Composer } from '../../sites/site.ts';
import { undoControlOf } from '../../sites/undo-controls.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { GuardServices } from '../services.ts';
import { journalEvent } from '../session/journal-writer.ts';
import { whenSeen } from './when-seen.ts';

/** The longest that a site with such a control offers it (Gmail: 30 s), and what a slow page adds (ms). */
const undoableMs = 40_000;
/** The site opens the message again within a moment (ms). */
const backWithin = 10_000;

export interface UndoWatch {
  /** A message was let go: the site's Undo, if one comes, is of this one. */
  letGo(attempt: SendAttempt): void;
}

/**
 * Follows the site's own Undo after a send into the history. Two signs: the person pressed it, and a composer with that
 * text is there again.
 */
export function watchUndo(services: GuardServices, signal: AbortSignal): UndoWatch {
  const { window, surfaces } = services;
  const control = undoControlOf(surfaces[0]?.site ?? '');
  let last: { readonly attempt: SendAttempt; readonly at: number } | null = null;

  const backIn = ({ message }: SendAttempt): Composer | undefined =>
    surfaces
      .flatMap((surface) => surface.findAll(window.document))
      .find((composer) => fold(composer.surface.read(composer).text) === fold(message.text));

  const onClick = (event: Event): void => {
    if (!event.isTrusted || control === undefined || last === null) return;
    if (!elementsIn(event.composedPath()).some((element) => element.matches(control))) return;
    const { attempt, at } = last;
    last = null;
    if (services.now() - at > undoableMs) return;
    whenSeen(services, [window.document.body], backWithin, () => {
      const composer = backIn(attempt);
      if (!composer) return false;
      services.journal([journalEvent('undone', attempt, services.now())]);
      services
        .ui()
        .status({ text: 'Taken back. It was not sent.', tone: 'plain', stays: false, anchor: composer.root });
      return true;
    });
  };
  if (control !== undefined) window.addEventListener('click', onClick, { capture: true, signal });

  return {
    letGo(attempt) {
      if (control !== undefined) last = { attempt, at: services.now() };
    },
  };
}
