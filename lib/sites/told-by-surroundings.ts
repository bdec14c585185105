import type { ChatParts } from './chat-surface.ts';
import type { Selectors } from './find.ts';

/**
 * For sites on which comments and captions are written in the very editor of the chats, and no part has a name: what is
 * around an editor tells whether it is a chat's.
 *
 * @param editors the editors of the site, whatever is written in them
 * @param chatOf what holds the whole conversation of an editor; null where that is none
 */
export function toldBySurroundings(
  editors: Selectors,
  chatOf: (editor: Element) => HTMLElement | null,
): Pick<ChatParts, 'editors' | 'livesAt' | 'roots' | 'isRoot' | 'climbs'> {
  const anyEditor = editors.join();
  return {
    editors,
    // An editor is asked what is around it; any other element only whether there is an editor at all: it is climbed from.
    livesAt: (element) =>
      element.matches(anyEditor)
        ? chatOf(element) !== null
        : element.ownerDocument.querySelector(anyEditor) !== null,
    roots: [],
    isRoot(ancestor) {
      const editor = ancestor.querySelector(anyEditor);
      return editor !== null && chatOf(editor) === ancestor;
    },
    climbs: true,
  };
}
