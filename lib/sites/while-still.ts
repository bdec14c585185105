import type { Message } from '../review/message.ts';
import type { Composer } from './site.ts';

/** Asks whether anything at all has happened in a tree since now; the first change ends the watch. */
function stillness(tree: Node): () => boolean {
  let holds = true;
  const end = (): void => {
    holds = false;
    observer.disconnect();
  };
  const observer = new MutationObserver(end);
  observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    if (observer.takeRecords().length > 0) end();
    return holds;
  };
}

interface Reading {
  readonly root: HTMLElement;
  readonly address: string;
  readonly message: Message;
  isStill(): boolean;
}

/**
 * The same reader, that answers with the very message it read last while nothing has changed: a send asks several times
 * for what was read when the last letter was typed, and reading takes most of the time of a clean one.
 *
 * @param read must depend on the tree that the editor stands in, its document's address and the subject field alone: the
 *   value of a field changes without a sign, so a message with a subject is read each time
 */
export function whileStill(read: (composer: Composer) => Message): (composer: Composer) => Message {
  const readings = new WeakMap<HTMLElement, Reading>();
  return (composer) => {
    const { root, editor } = composer;
    const address = editor.ownerDocument.URL;
    const known = readings.get(editor);
    if (known?.root === root && known.address === address && known.isStill()) return known.message;
    const message = read(composer);
    if (message.subject === undefined)
      readings.set(editor, { root, address, message, isStill: stillness(editor.getRootNode()) });
    return message;
  };
}
