import type { Message } from '../../review/message.ts';
import type { Composer, OneClickSend, ReleaseWay, Route } from '../../sites/site.ts';
import type { SendAttempt } from '../attempt/types.ts';

/** One event that would send a message, and by which way. */
export interface Gesture {
  /** Whose message it is. For a one-click reply beside no composer, a stand-in whose editor is the button itself. */
  readonly composer: Composer;
  readonly route: Route;
  /** A key held down. */
  readonly repeat: boolean;
  /**
   * False where nobody knows whether this key sends here. Such a message may be stopped, and the person asked, but it
   * must never be sent by us: the site might have made a new line of it.
   */
  readonly certain: boolean;
  readonly oneClick?: OneClickSend;
  /** What stands in the composer, read for this event; undefined for a one-click reply, whose text is its own. */
  readonly message?: Message | undefined;
  /** How we would send it on, where that is known before the event. */
  readonly way?: ReleaseWay;
  /** Made before the event, for the one attempt it is: what takes the longest to make of it. */
  readonly ready?: Pick<SendAttempt, 'id' | 'html'>;
}
