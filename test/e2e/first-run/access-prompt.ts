import { willSayYes } from '../any/popup.ts';
import { inBrowserWindow } from '../driver/firefox-window.ts';
import { type Tab, until } from '../driver/index.ts';
import type { Session } from '../session.ts';

/**
 * Presses something that makes the browser ask for access, and answers. In Firefox its own prompt is answered. Chromium's
 * is part of a window that no test can reach: there a yes is given beforehand, so that none comes, and a no is what
 * `permissions.request` answers to the page when the person says no.
 *
 * @param page the extension's page that asks, in front
 * @param pattern the hosts it asks for
 */
export async function answering(
  answer: 'yes' | 'no',
  { session, page, pattern }: { readonly session: Session; readonly page: Tab; readonly pattern: string },
  press: () => Promise<void>,
): Promise<void> {
  if (session.driver.browser === 'firefox') {
    const { inWindow, answered } = firefoxPrompt(page, answer);
    // Firefox takes no answer for a while after its prompt has come, so that nobody gives one by accident.
    await inWindow("Services.prefs.setIntPref('security.notification_enable_delay', 0)");
    await press();
    await until('the browser to ask', answered);
    return;
  }
  if (answer === 'yes') await willSayYes(session, page, pattern);
  else await page.evaluate(sayNo);
  await press();
}

function firefoxPrompt(page: Tab, answer: 'yes' | 'no') {
  const inWindow = (expression: string): Promise<unknown> => inBrowserWindow(page.page.browser(), expression);
  const button = answer === 'yes' ? 'button' : 'secondaryButton';
  const prompt = "document.getElementById('addon-webext-permissions-notification')";
  return {
    inWindow,
    answered: () =>
      inWindow(
        `PopupNotifications.panel.state === 'open' && ${prompt} ? (${prompt}.${button}.click(), true) : false`,
      ),
  };
}

function sayNo(): void {
  const { chrome } = globalThis as unknown as {
    chrome: { permissions: { request: () => Promise<boolean> } };
  };
  chrome.permissions.request = async () => false;
}
