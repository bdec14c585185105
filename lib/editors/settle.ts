/** Long enough for an editor that reverts foreign changes in its next tasks (CKEditor does; composers.md 9). */
const revertMs = 30;

/** Resolves when the site has had its turn on a change. */
export function siteHasReacted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, revertMs));
}
