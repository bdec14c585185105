/** Every difference between the browsers, each with its reason and source. Nobody else asks which browser this is. */
import { browser } from 'wxt/browser';

/**
 * Whether the background may start workers itself. Chrome's is a service worker, which cannot (crbug 40772041): the
 * engine then lives in an offscreen document. Firefox has no `offscreen`; its event page can.
 */
export function canStartWorkers(): boolean {
  return !('offscreen' in browser && browser.offscreen !== undefined);
}

/**
 * Identifies one document of a frame, where the browser tells it (Chrome 106+, MDN `runtime.MessageSender.documentId`).
 * Elsewhere undefined: then only tab and frame are known, which a navigation keeps.
 */
export function documentIdOf(sender: { readonly documentId?: string | undefined }): string | undefined {
  return sender.documentId;
}
