import type { Message } from '../review/message.ts';
import type { Composer } from './site.ts';

interface Reading {
  readonly root: HTMLElement;
  readonly address: string;
  readonly message: Message;
  /** Of everything that may change in the tree since: its first record ends the reading. */
  readonly observer: MutationObserver;
}

const anything = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * The same reader, that answers with the very message it read last while nothing has changed: a send asks several times
 * for what was read when the last letter was typed, and reading takes most of the time of a clean one.
 *
 * @param read must depend on the tree that the editor stands in, its document's address and the subject field alone: the
 *   value of a field changes without a sign, so a message with a subject is read each time
 */
export function whileStill(read: (composer: Composer) => Message): (composer: Composer) => Message {
  const readings = new WeakMap<HTMLElement, Reading>();

  function forget(editor: HTMLElement): void {
    readings.get(editor)?.observer.disconnect();
    readings.delete(editor);
  }

  return (composer) => {
    const { root, editor } = composer;
    const address = editor.ownerDocument.URL;
    const known = readings.get(editor);
    if (known?.root === root && known.address === address && known.observer.takeRecords().length === 0)
      return known.message;
    forget(editor);
    const message = read(composer);
    if (message.subject === undefined) {
      const observer = new MutationObserver(() => forget(editor));
      observer.observe(editor.getRootNode(), anything);
      readings.set(editor, { root, address, message, observer });
    }
    return message;
  };
}
