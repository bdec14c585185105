import { RecentlyUsed } from '../../review/engine/cache.ts';
import { fold } from '../../sites/find.ts';
import type { ShownMessage } from '../../sites/shown-messages.ts';

/** Messages of one page whose text is remembered; sites show some hundred at a time. */
const remembered = 1_000;
/** How long after it left a message may still get its final id, and after its editor closed its new text (ms). */
const settlesWithin = 30_000;
/** The longest word that a site puts behind a text it shows as edited: "(bearbeitet)", and room (characters). */
const longestMark = 24;

/** A message that left as its attempt says. */
export interface Departed {
  readonly attemptId: string;
  readonly text: string;
  /** When it was sent: what was on show before is another one (ms). */
  readonly since: number;
}

/** An own message reads otherwise than it did, and the site or the person's own act says why. */
export interface ShownEdit {
  /** Undefined where it left before this page was opened: then it is looked for by its text. */
  readonly attemptId: string | undefined;
  /** As it read here before; or, where it was edited before it was seen here, when it was sent. */
  readonly before: string | { readonly sentAt: number };
  readonly text: string;
}

interface Known {
  text: string;
  marked: boolean;
  readonly timeLabel: string | undefined;
  readonly firstSeenAt: number;
  attemptId?: string;
  editorSeenAt?: number;
}

/**
 * Tells edits from everything else that changes the look of a message. Pure: fed with what a page shows, whenever it
 * changed. A text counts as edited when the same message (by the site's id) shows another one, and
 * - the site's mark came with it, or
 * - the site's mark is there and the message's own editor was open just before, or
 * - it is what stood in the site's form for an edit.
 * One that has the mark when it is first seen is told with its time: the history knows what left then.
 * Where a site does not tell own messages apart, only one that was seen to leave, or to be edited here, is ours.
 */
export class ShownEdits {
  readonly #known = new RecentlyUsed<Known>(remembered);
  #departures: (Departed & { readonly at: number; id?: string })[] = [];
  #saved: { readonly text: string; readonly at: number } | undefined;

  /** A message was seen to leave: the newest own one with its text is it. Call before `look`. */
  left(departed: Departed, at: number): void {
    this.#departures.push({ ...departed, at });
  }

  /** What stands in the site's form for an edit. */
  inEditForm(text: string, at: number): void {
    this.#saved = { text, at };
  }

  /** @param shown all messages of a conversation as they stand now, at this time (ms); answers what was edited since */
  look(shown: readonly ShownMessage[], at: number): ShownEdit[] {
    const edits = shown.flatMap((message) => this.#lookAt(message, at) ?? []);
    this.#bind(shown, at);
    return edits;
  }

  #lookAt({ id, own, text, ...shown }: ShownMessage, at: number): ShownEdit | undefined {
    if (own === false) return undefined;
    const known = this.#known.get(id);
    if (known && shown.beingEdited) known.editorSeenAt = at;
    if (text === undefined || text === '') return undefined;
    if (!known) {
      const { marked, timeLabel, sentAt } = shown;
      this.#known.set(id, { text, marked, timeLabel, firstSeenAt: at });
      return marked && sentAt !== undefined ? { attemptId: undefined, before: { sentAt }, text } : undefined;
    }
    const marked = shown.marked || hasGrown(known.timeLabel, shown.timeLabel);
    if (fold(text) === fold(known.text)) {
      known.marked = marked;
      return undefined;
    }
    const saved = this.#savedAs(text, at);
    const wasOpen = known.editorSeenAt !== undefined && at - known.editorSeenAt <= settlesWithin;
    if (saved === undefined && !(marked && (!known.marked || wasOpen))) return undefined;
    const edit = { attemptId: known.attemptId, before: known.text, text: saved ?? text };
    known.text = edit.text;
    known.marked = marked;
    return own === true || edit.attemptId !== undefined || wasOpen ? edit : undefined;
  }

  /** A site may set its word for "edited" behind the text. */
  #savedAs(shown: string, at: number): string | undefined {
    if (!this.#saved || at - this.#saved.at > settlesWithin) return undefined;
    const [now, saved] = [fold(shown), fold(this.#saved.text)];
    const rest = now.slice(saved.length);
    const isIt = saved !== '' && now.startsWith(saved) && rest.length <= longestMark;
    return isIt && (rest === '' || rest.startsWith(' ')) ? this.#saved.text : undefined;
  }

  /** What left is the newest message with its text; while it settles the site may show it anew under another id. */
  #bind(shown: readonly ShownMessage[], at: number): void {
    this.#departures = this.#departures.filter((departed) => at - departed.at <= settlesWithin);
    for (const departed of this.#departures) {
      if (shown.some(({ id }) => id === departed.id)) continue;
      const message = shown.findLast((each) => this.#mayBe(each, departed));
      const known = message && this.#known.get(message.id);
      if (!message || !known) continue;
      known.attemptId = departed.attemptId;
      departed.id = message.id;
    }
  }

  #mayBe({ id, own, text }: ShownMessage, departed: Departed): boolean {
    const known = this.#known.get(id);
    const isNew = known !== undefined && known.firstSeenAt >= departed.since;
    return isNew && own !== false && !known.attemptId && fold(text ?? '') === fold(departed.text);
  }
}

/** "10:02" has become "edited 10:02". */
function hasGrown(before: string | undefined, now: string | undefined): boolean {
  return before !== undefined && now !== undefined && now.length > before.length && now.endsWith(before);
}
