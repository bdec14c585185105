import { type MessageMenu, messageMenuOf, type OwnMessage, type Press } from '../../sites/message-menu.ts';
import type { GuardServices } from '../services.ts';
import { noteDeleted, type Thread, tellNoDelete, threadOf } from './no-delete.ts';
import { whenSeen } from './when-seen.ts';

/** A menu comes up within a frame or two of its press; a slow machine takes longer (ms). */
const opensWithin = 1500;
/** The site may ask first, and then its server has to answer (ms). */
const answersWithin = 30_000;

/**
 * Helps whoever looks for Delete in the menu of an own message and does not find it, and follows a delete that worked.
 * It is said beside the menu, once for each message; the menu itself is never touched.
 */
export function watchDeletes(services: GuardServices, signal: AbortSignal): void {
  const menu = messageMenuOf(services.surfaces[0]?.site ?? '');
  if (menu) watchMenu(menu, services, signal);
}

function watchMenu(menu: MessageMenu, services: GuardServices, signal: AbortSignal): void {
  const told = new WeakSet<HTMLElement>();
  let open: { readonly message: OwnMessage; readonly thread: Thread } | null = null;

  const lookInto = (message: OwnMessage): void => {
    const thread = threadOf(services, message);
    open = { message, thread };
    whenSeen(services, menu.places(message), opensWithin, () => {
      const opened = menu.opened(message);
      if (!opened) return false;
      const choice = menu.choiceIn(opened);
      if ((choice === 'missing' || choice === 'greyed') && !told.has(message.item)) {
        told.add(message.item);
        void tellNoDelete({ services, menu, message, thread, trouble: choice, anchor: opened });
      }
      return true;
    });
  };

  const follow = ({ message, thread }: { message: OwnMessage; thread: Thread }): void => {
    const failures = menu.failuresOnShow(message);
    whenSeen(services, menu.places(message), answersWithin, () => {
      if (menu.failuresOnShow(message) > failures) {
        void tellNoDelete({ services, menu, message, thread, trouble: 'failed', anchor: message.item });
        return true;
      }
      if (menu.isOnShow(message)) return false;
      void noteDeleted(services, message, thread);
      return true;
    });
  };

  const pressed = (press: Press) => (event: Event) => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    if (open && press === 'click' && menu.choosesDelete(path)) follow(open);
    const message = menu.messageOn(path, press);
    if (message) lookInto(message);
  };
  for (const press of ['click', 'contextmenu'] as const) {
    services.window.addEventListener(press, pressed(press), { capture: true, signal });
  }
}
