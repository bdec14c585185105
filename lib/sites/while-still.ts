import type { Message } from '../review/message.ts';
import type { Composer } from './site.ts';

interface Reading {
  readonly root: HTMLElement;
  readonly address: string;
  readonly message: Message;
  /** Of everything that may change in the scope since: its first record ends the reading. */
  readonly observer: MutationObserver;
}

const anything = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * The same reader, that answers with the very message it read last while nothing has changed: a send asks several times
 * for what was read when the last letter was typed, and reading takes most of the time of a clean one.
 *
 * @param read must depend on what is in the scope and on the document's address alone. The value of a field changes
 *   without a sign: a message with a subject is read each time
 * @param scopeOf the scope of a composer: another one takes a change in it. null where that is not sure
 */
export function whileStill(
  read: (composer: Composer) => Message,
  scopeOf: (composer: Composer) => HTMLElement | null,
): (composer: Composer) => Message {
  const readings = new WeakMap<HTMLElement, Reading>();

  return (composer) => {
    const { editor, root } = composer;
    const address = editor.ownerDocument.URL;
    const known = readings.get(editor);
    if (known?.root === root && known.address === address && known.observer.takeRecords().length === 0)
      return known.message;
    known?.observer.disconnect();
    readings.delete(editor);
    const message = read(composer);
    const scope = message.subject === undefined ? scopeOf(composer) : null;
    if (scope) {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        readings.delete(editor);
      });
      observer.observe(scope, anything);
      readings.set(editor, { root, address, message, observer });
    }
    return message;
  };
}
