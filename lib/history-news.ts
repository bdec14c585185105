/** Heard by the extension's own pages only: a channel belongs to an origin. */
const channel = 'history-news';

/** The history has changed. For the background, which alone writes it. */
export function tellHistoryNews(): void {
  const told = new BroadcastChannel(channel);
  told.postMessage(null);
  told.close();
}

/** Calls back after each change of the history, as long as this page is open. */
export function onHistoryNews(listener: () => void): void {
  new BroadcastChannel(channel).addEventListener('message', listener);
}
