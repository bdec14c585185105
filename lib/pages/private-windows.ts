import { browser } from 'wxt/browser';

/** Whether the person lets this extension run in private windows. Off by default in both browsers. */
export function mayRunInPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
