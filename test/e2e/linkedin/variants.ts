import type { MessageKind } from '../../../lib/review/message.ts';

/** One of LinkedIn's composers as a page shows it, and where its parts are. */
export interface Variant {
  readonly url: string;
  readonly editor: string;
  readonly send: string;
  readonly subject?: string;
  /** Closes the composer, or goes to another conversation where there is nothing to close. */
  readonly close: string;
  /** click: a button sends. enter: Enter sends and there is no button. field: a plain textarea with a button. */
  readonly mode: 'click' | 'enter' | 'field';
  readonly form: boolean;
  readonly kind: MessageKind;
  /** False where the person is asked to press Send again. */
  readonly releases: boolean;
}
