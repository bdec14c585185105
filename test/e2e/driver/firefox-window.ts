import type { Browser } from 'puppeteer-core';
import { until } from './poll.ts';

export const extensionId = 'second-look@second-look.example';
/** The extension as Firefox's own window knows it. */
export const running = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;

interface RawConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Evaluates in the browser's own window: the only place that can end an event page or set a preference at run time. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: RawConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const outcome = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (outcome.type !== 'success')
    throw new Error(outcome.exceptionDetails?.text ?? 'the browser window refused');
  return outcome.result?.value;
}

interface RunningExtension {
  readonly backgroundState: string;
  terminateBackground(how: object): Promise<void>;
  once(event: 'shutdown-background-script', listener: () => void): void;
}

/** Ends the event page, as the browser does when it idles. */
export async function stopEventPage(browser: Browser): Promise<void> {
  await until(
    'the event page to be gone',
    async () => (await inBrowserWindow(browser, `(${endEventPage})(${running})`)) === true,
  );
}

/**
 * Whether it ended. An event that comes while it ends keeps it running, and one that comes right after starts
 * it again, so its state afterwards does not tell (Firefox, ext-backgroundPage.js).
 */
async function endEventPage(extension: RunningExtension): Promise<boolean> {
  if (extension.backgroundState === 'stopped') return true;
  let gone = false;
  extension.once('shutdown-background-script', () => {
    gone = true;
  });
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return gone;
}

/** Firefox's own input-method test door: the composition reaches the focused page as a real one would. */
export async function compose(browser: Browser, steps: readonly string[], committed: string): Promise<void> {
  const script = `(${composeInWindow})(${JSON.stringify(steps)}, ${JSON.stringify(committed)})`;
  await inBrowserWindow(browser, script);
}

function composeInWindow(steps: readonly string[], committed: string): void {
  interface Composer {
    beginInputTransactionForTests(window: unknown): boolean;
    setPendingCompositionString(text: string): void;
    appendClauseToPendingComposition(length: number, attribute: number): void;
    setCaretInPendingComposition(offset: number): void;
    flushPendingComposition(): boolean;
    commitCompositionWith(text: string): void;
    readonly ATTR_RAW_CLAUSE: number;
  }
  const scope = globalThis as unknown as {
    Cc: Record<string, { createInstance(type: unknown): Composer }>;
    Ci: { nsITextInputProcessor: unknown };
    Services: { wm: { getMostRecentWindow(type: string): unknown } };
  };
  const composer = scope.Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    scope.Ci.nsITextInputProcessor,
  );
  if (!composer) throw new Error('no text input processor');
  composer.beginInputTransactionForTests(scope.Services.wm.getMostRecentWindow('navigator:browser'));
  for (const text of steps) {
    composer.setPendingCompositionString(text);
    composer.appendClauseToPendingComposition(text.length, composer.ATTR_RAW_CLAUSE);
    composer.setCaretInPendingComposition(text.length);
    composer.flushPendingComposition();
  }
  composer.commitCompositionWith(committed);
}
