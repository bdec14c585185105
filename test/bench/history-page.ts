/** What the history bench runs inside a page of the extension. Each function is sent as source: nothing outside its body may be used. */

declare global {
  interface Window {
    /** The lines of the history that is being made, and the file once it is. */
    benchLines: string[];
  }
}

/**
 * Makes attempts number `from` to `to` of a history, spread over 80 days, as lines of an export; the words follow Zipf's law
 * over 20,000, as in any language.
 */
export function makeLines(plan: {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly now: number;
}): void {
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
  window.benchLines ??= [];
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
    const lines = [
      { attemptId, type: 'passed', at, route: 'enter', message },
      { attemptId, type: 'left', at: at + 300 },
    ];
    window.benchLines.push(JSON.stringify(lines));
  }
}

/** Chooses the file of the made lines in the history page. Answers the milliseconds until the page says that all is in. */
export async function importMade(told: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  const status = document.querySelector('.transfer-told');
  if (!input || !status) throw new Error('Nothing to import with');
  const head =
    '{"format":"second-look-history","version":1,"exportedAt":"2026-11-24T00:00:00.000Z","attempts":[';
  const files = new DataTransfer();
  files.items.add(new File([head, '\n ', window.benchLines.join('\n,'), '\n]}\n'], 'history.json'));
  const done = new Promise<void>((resolve, reject) => {
    const look = () => {
      if (status.textContent?.includes(told)) resolve();
      const problem = document.querySelector('.list-problem')?.textContent;
      if (problem) reject(new Error(problem));
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const started = performance.now();
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await done;
  return performance.now() - started;
}

/** What the store takes for writing as many entries of that size, one after another, and nothing else. Milliseconds. */
export async function timePlainWrites(entries: number): Promise<number> {
  const opened = indexedDB.open('bench', 1);
  await new Promise((resolve, reject) => {
    opened.onupgradeneeded = () =>
      opened.result
        .createObjectStore('entries', { keyPath: 'attemptId' })
        .createIndex('newestFirst', ['shelf', 'order']);
    opened.onsuccess = resolve;
    opened.onerror = reject;
  });
  const transaction = opened.result.transaction('entries', 'readwrite');
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
  const entry = JSON.parse(window.benchLines[0] ?? '[]');
  const started = performance.now();
  for (let number = 0; number < entries; number++) {
    transaction.objectStore('entries').put({ attemptId: `${number}`, shelf: 1, order: number, entry });
  }
  await done;
  const took = performance.now() - started;
  opened.result.close();
  indexedDB.deleteDatabase('bench');
  return took;
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
