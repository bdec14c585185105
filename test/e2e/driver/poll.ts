const pauseMs = 15;
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
  const deadline = performance.now() + withinMs;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = '';
    } catch (error) {
      last = error instanceof Error ? ` (${error.message})` : '';
    }
    if (performance.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Throws when the answer becomes truthy within the time: for what must not happen. */
export async function never(what: string, ask: () => Promise<unknown>, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    if (await ask()) throw new Error(`Happened, and must not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
