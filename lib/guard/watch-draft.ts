import type { ComposerSession } from './session/composer-session.ts';

/**
 * Follows everything that changes a draft without an input event: recipients, attachments, a text filled in by the site,
 * a remount. One observer on the composer's root; while a gate is active also one on the tree it stands in, because
 * a root that is removed reports nothing itself.
 */
export function watchDraft(session: ComposerSession, signal: AbortSignal): void {
  const { root, editor } = session.draft.composer;
  const { MutationObserver } = session.services.window;
  const observer = new MutationObserver(() => session.textChanged());
  // An editor may be a frame: its document is not below the root.
  for (const tree of [root, (editor as Partial<HTMLIFrameElement>).contentDocument]) {
    if (tree) observer.observe(tree, { subtree: true, childList: true, characterData: true });
  }
  // Weakly: what it observes keeps it, and a composer that the site took away is not to be kept by it.
  const kept = new WeakRef(observer);
  signal.addEventListener('abort', () => kept.deref()?.disconnect());
}

/** Watches for the composer's disappearance until the answer is called. */
export function watchRemoval(session: ComposerSession): () => void {
  const { root, editor } = session.draft.composer;
  const tree = root.getRootNode();
  const { MutationObserver } = session.services.window;
  const observer = new MutationObserver(() => {
    if (!root.isConnected || !editor.isConnected) session.textChanged();
  });
  observer.observe(tree, { subtree: true, childList: true });
  if (tree instanceof ShadowRoot)
    observer.observe(tree.host.ownerDocument, { subtree: true, childList: true });
  return () => observer.disconnect();
}
