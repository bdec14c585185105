/** Long enough for a busy machine; a test that passes never waits for it. */
export const patienceMs = 10_000;

/**
 * Asks again and again until the answer is truthy, and gives that answer back. A question that throws (the page is
 * navigating, the target is not there yet) counts as "not yet". Throws with `what` and the last error at the deadline.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  withinMs = patienceMs,
): Promise<NonNullable<T>> {
  const started = performance.now();
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = '';
    } catch (error) {
      last = error instanceof Error ? ` (${error.message})` : '';
    }
    const waitedMs = performance.now() - started;
    if (waitedMs > withinMs) throw new Error(`Not within ${withinMs} ms: ${what}${last}`);
    await pause(waitedMs);
  }
}

/** Throws when the answer becomes truthy within the time: for what must not happen. */
export async function never(what: string, ask: () => Promise<unknown>, withinMs: number): Promise<void> {
  const started = performance.now();
  for (;;) {
    if (await ask()) throw new Error(`Happened, and must not: ${what}`);
    const waitedMs = performance.now() - started;
    if (waitedMs > withinMs) return;
    await pause(waitedMs);
  }
}

/**
 * A question costs a browser some 5 ms, and a hold is waited for by hundreds of them: the longer a wait, the fewer. Never
 * less than a frame, so that two looks at what may be moving are not at the same one.
 */
function pause(waitedMs: number): Promise<void> {
  const ms = Math.min(Math.max(waitedMs / 10, 20), 60);
  return new Promise((resolve) => setTimeout(resolve, ms));
}
