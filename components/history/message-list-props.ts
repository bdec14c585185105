import type { Entry } from '../../lib/history/events.ts';
import type { Keep } from '../../lib/settings.ts';
import type { MessageListModel } from './message-list-model.ts';
import type { DraftTools } from './put-into.tsx';

export interface MessageListProps {
  readonly model: MessageListModel;
  readonly now: number;
  readonly language: string;
  readonly siteNames: ReadonlyMap<string, string>;
  readonly keep: Keep;
  /** Puts the text on the clipboard; rejects when the browser refuses. */
  copy(text: string): Promise<void>;
  /** The person wants to write again about this message. */
  onFollowUp?(entry: Entry): void;
  /** To go on with a message that was not sent. */
  readonly drafts?: DraftTools;
  onPractice(): void;
  onOptions(): void;
}
