/**
 * The history page. In: requests to the background, an address, and what only the browser can do. Out: the same.
 * May import components/history, components/regret, components/options' names of rules, components/ui and lib's types.
 */
export { type HistoryView, hashOf, viewIn } from './address.ts';
export type { EntryTools } from './entry-pane.tsx';
export { createHistoryModel, type HistoryModel } from './history-model.ts';
export { HistoryPage, type HistoryPageProps } from './history-page.tsx';
export { createTransferModel, type TransferTools } from './transfer-model.ts';
