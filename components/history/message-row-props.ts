import type { DraftTools } from './put-into.tsx';
import type { RowContentProps } from './row-content.tsx';

export interface MessageRowProps extends RowContentProps {
  readonly open: boolean;
  /** True for a moment after its text was copied. */
  readonly copied: boolean;
  onToggle(): void;
  onCopy(): void;
  onDelete(): void;
  onFollowUp?(): void;
  /** To go on with a message that was not sent. */
  readonly drafts?: DraftTools;
  /** When to be reminded of a message that was let sit; null: never. */
  onRemind?(at: number | null): void;
}
