/**
 * What the popup and the history page share: how one sent message is shown, and the list of them.
 * In: entries (lib/history/events.ts) and a `SendRequest`. Out: callbacks and requests to the background.
 * May import lib's types and components/ui; no browser API.
 */
export { MessageList } from './message-list.tsx';
export { createMessageListModel, type MessageListModel } from './message-list-model.ts';
export type { DraftTools } from './put-into.tsx';
export type { SendRequest } from './send-request.ts';
