/** What the bench runs inside a page. Each function is sent as source: nothing outside its body may be used. */

export interface ClickPlan {
  readonly editor: string;
  readonly send: string;
  readonly text: string;
  readonly runs: number;
  /** Time for the review to be ready before the gesture; 0 presses at once. */
  readonly settleMs: number;
}

/**
 * Writes and sends again and again. Times what runs before the page's own first listener hears of the click and of the
 * submit it causes: the guard's handlers, and nothing of the page's. Milliseconds.
 */
export async function timeSends(plan: ClickPlan): Promise<number[]> {
  const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async <T>(ask: () => T | null): Promise<T> => {
    for (;;) {
      const answer = ask();
      if (answer !== null) return answer;
      await next();
    }
  };
  const heard = { click: 0, clickOver: 0, submit: 0 };
  const note = (what: keyof typeof heard) => () => {
    heard[what] = performance.now();
  };
  // The guard's listeners stand on the same window in the same phase, and came first.
  addEventListener('click', note('click'), true);
  addEventListener('click', note('clickOver'));
  addEventListener('submit', note('submit'), true);

  const times: number[] = [];
  for (let run = 0; run < plan.runs; run += 1) {
    const editor = await until(() => document.querySelector<HTMLElement>(plan.editor));
    editor.focus();
    document.getSelection()?.selectAllChildren(editor);
    // No text twice, nor the one of another measurement: what was sent before is stopped.
    document.execCommand('insertText', false, `${plan.text} ${plan.settleMs} ${run}`);
    const button = await until(() => document.querySelector<HTMLButtonElement>(plan.send));
    const ready = performance.now() + plan.settleMs;
    await until(() => (performance.now() >= ready ? true : null));
    const started = performance.now();
    button.click();
    // The very first one at once waits for its checks: it is held, and no listener of the page hears of it.
    if (heard.click >= started)
      times.push(heard.click - started + Math.max(0, heard.submit - heard.clickOver));
    await until(() => (document.querySelector(plan.editor)?.textContent?.trim() === '' ? true : null));
  }
  return times;
}

declare global {
  interface Window {
    /** Milliseconds from each gesture's own time stamp to the frame that shows the dialog. */
    benchPainted: number[];
  }
}

/** Installed before the page's own scripts: notes when the frame with our dialog has been painted after a gesture. */
export function watchForDialog(): void {
  window.benchPainted = [];
  const isOpen = () =>
    [...document.querySelectorAll('div[data-second-look]')].some(
      (host) => host.shadowRoot?.querySelector('dialog')?.open,
    );
  const watch = (event: Event) => {
    if (
      isOpen() ||
      event.composedPath().some((node) => node instanceof HTMLElement && node.isContentEditable)
    )
      return;
    const giveUp = performance.now() + 2000;
    const look = () => {
      if (isOpen()) {
        // A message posted in a frame's callback is delivered after that frame was drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.benchPainted.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      } else if (performance.now() < giveUp) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  addEventListener('click', watch, true);
}
