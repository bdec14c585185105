import { isBeside } from '../../sites/beside-box.ts';
import type { Composer } from '../../sites/site.ts';

/**
 * Asked when a message goes: true where only a loose look finds what sends it. The site's own mark of its Send is gone then,
 * and a click on it would not be seen.
 */
export function isSendLost(composer: Composer): boolean {
  const { surface, editor } = composer;
  if (!surface.looseSendControl || surface.sendControls(composer).length > 0) return false;
  const loose = surface.looseSendControl(composer);
  return loose !== null && isBeside(loose, editor);
}
