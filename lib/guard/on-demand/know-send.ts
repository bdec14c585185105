import type { Message } from '../../review/message.ts';
import { anyBox } from '../../sites/beside-box.ts';
import { ancestorsUpTo, gestureOf } from '../gestures/index.ts';
import type { ComposerSession } from '../session/composer-session.ts';
import { markupOf } from '../session/markup.ts';

/**
 * Finds out in a pause what a click on this draft's Send will be, so that nothing need be looked for when it comes
 * (`KnownSends`). Only where all that the answer hangs on shows when it changes.
 *
 * @param message as it was just read
 */
export function knowSend(session: ComposerSession, message: Message): void {
  const { draft, host, services } = session;
  const { composer } = draft;
  const { surface, root } = composer;
  const { surfaces, window } = services;
  // Another send may stand on the way from a control, and say so by what is shown only.
  if (!draft.editable || surfaces.some(({ otherSend }) => otherSend)) return;
  // Read anew each time: a subject's value, say, changes without a sign.
  if (surface.read(composer) !== message) return;
  // Of several boxes the one on show is sent, and which one that is changes by a style sheet far away.
  if (root.querySelectorAll(anyBox).length !== 1) return;
  for (const control of surface.sendControls(composer)) {
    const gesture = gestureOf(new window.MouseEvent('click'), surfaces, ancestorsUpTo(control));
    const isItsOwn = gesture?.message === message && gesture.composer.root === root;
    if (!isItsOwn) continue;
    const way = draft.releaseWay(gesture.route);
    const ready = { id: crypto.randomUUID(), html: markupOf(draft) };
    host.knowSend(control, { session, gesture: { ...gesture, way, ready } });
  }
}
