/** Heard by the extension's own pages only: a channel belongs to an origin. */
const channel = 'history-news';

/** There are new lines in the history. For the background, which alone writes them. */
export function tellHistoryNews(): void {
  const told = new BroadcastChannel(channel);
  told.postMessage(null);
  told.close();
}

/** Calls back whenever lines were added to the history, as long as this page is open. */
export function onHistoryNews(listener: () => void): void {
  new BroadcastChannel(channel).addEventListener('message', listener);
}
