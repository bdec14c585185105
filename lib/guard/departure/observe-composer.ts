import { editorIn } from '../../editors/index.ts';
import type { Composer } from '../../sites/site.ts';

/**
 * Puts both observers on one composer and on what its surface names, and takes them from the one before.
 *
 * @param changes told of text, parts, and a Send that is switched on or off
 * @param sizes told when the root comes or goes with all its surroundings
 */
export function observeComposer(composer: Composer, changes: MutationObserver, sizes: ResizeObserver): void {
  const { root, editor, surface } = composer;
  const attributeFilter = ['disabled', 'aria-disabled'];
  changes.disconnect();
  changes.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
  // That the root itself goes: a hidden page measures no sizes.
  if (root.parentNode) changes.observe(root.parentNode, { childList: true });
  const framed = editorIn(editor);
  if (framed) changes.observe(framed, { subtree: true, childList: true, characterData: true });
  for (const node of surface.alsoWatch?.(composer) ?? []) {
    changes.observe(node, { subtree: true, childList: true });
  }
  sizes.disconnect();
  sizes.observe(root);
}
