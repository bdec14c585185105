/** What the history bench runs inside a page of the extension. Each function is sent as source: nothing outside its body may be used. */

/**
 * Imports attempts number `from` to `to` of a made-up history, spread over 80 days, and lays them aside; the words follow
 * Zipf's law over 20,000, as in any language. Answers the milliseconds that the background took for them.
 */
export async function stageAttempts(plan: {
  readonly importId: string;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly now: number;
}): Promise<number> {
  let state = plan.from + 7;
  // mulberry32
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const syllables = 'ka lo mi ter an ex por tu re sen da vi con sta ble ing pre ous er al in de ma ne'.split(
    ' ',
  );
  const word = () => {
    let rank = Math.floor(Math.exp(random() * Math.log(20_000)));
    let made = '';
    for (; rank > 0; rank = Math.floor(rank / syllables.length)) made += syllables[rank % syllables.length];
    return made || 'a';
  };
  const sites = ['linkedin', 'gmail', 'slack'];
  const span = 80 * 24 * 60 * 60 * 1000;
  const attempts = [];
  for (let number = plan.from; number < plan.to; number++) {
    const at = plan.now - span + Math.floor((span / plan.total) * number);
    const attemptId = `${number}-${Math.floor(random() * 1e15).toString(36)}`;
    const message = {
      site: sites[number % 3],
      surface: 'bench',
      kind: 'message',
      conversationId: `c${number % 500}`,
      conversationUrl: `https://example.com/thread/${number % 500}`,
      recipients: [{ name: `${word()} ${word()}` }],
      text: Array.from({ length: 10 + Math.floor(random() * 80) }, word).join(' '),
      attachments: [],
    };
    attempts.push([
      { attemptId, type: 'passed', at, route: 'enter', message },
      { attemptId, type: 'left', at: at + 300 },
    ]);
  }
  type Extension = { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
  const ask = { importId: plan.importId, firstLine: plan.from, attempts };
  const started = performance.now();
  const reply = await (browser ?? chrome).runtime.sendMessage({
    to: 'background',
    name: 'history.import.stage',
    ask,
  });
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return performance.now() - started;
}

/** Asks the background each of these, one after the other. Answers the milliseconds of each, and the last answer. */
export async function timeRequests(
  requests: readonly { readonly name: string; readonly ask: object }[],
): Promise<{ times: number[]; last: unknown }> {
  type Extension = { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
  const times: number[] = [];
  let last: unknown;
  for (const { name, ask } of requests) {
    const started = performance.now();
    const reply = await (browser ?? chrome).runtime.sendMessage({ to: 'background', name, ask });
    times.push(performance.now() - started);
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    last = reply.value;
  }
  return { times, last };
}

/** The naive way, in the same database: read every entry, keep those whose text has the words. Milliseconds of each. */
export async function timeReadAllAndFilter(queries: readonly string[]): Promise<number[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('history'));
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    const records = await done(database.transaction('entries').objectStore('entries').getAll());
    records.filter(({ entry }) => entry.text.toLowerCase().includes(query)).sort((a, b) => a.order - b.order);
    times.push(performance.now() - started);
  }
  database.close();
  return times;
}

/** When the largest thing on this page was painted, in milliseconds since it was asked for. */
export function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) resolve(last.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
