import { highestBefore } from './find.ts';

/**
 * The highest part around an editor that holds no other editor and none of the messages: the editor with its buttons and
 * files, where the site has no name for that.
 *
 * @param editors what matches every editor of the kind
 * @param messages what matches the list the message will join
 */
export function rowOf(editor: HTMLElement, editors: string, messages: string): HTMLElement {
  const isMore = (at: HTMLElement): boolean =>
    at.matches('body') || at.querySelector(messages) !== null || at.querySelectorAll(editors).length > 1;
  return highestBefore(editor, isMore) ?? editor;
}
