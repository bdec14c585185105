import { editorFor, writtenIn } from '../../editors/index.ts';
import type { Message } from '../../review/message.ts';
import type { Composer } from '../../sites/site.ts';
import { folded } from './events.ts';

/** A text longer than this is not empty, whatever an editor draws into itself as a placeholder. */
const SURELY_TEXT = 200;

interface Place {
  readonly id: string;
  readonly recipients: string;
}

/** One composer as it stands: found again after a remount, read, and its conversation compared with the one before. */
export class Reading {
  #composer: Composer;
  #place: Place | null = null;

  constructor(composer: Composer) {
    this.#composer = composer;
  }

  get composer(): Composer {
    return this.#composer;
  }

  adopt(composer: Composer): void {
    this.#composer = composer;
  }

  /** A textarea or one-line input: its value changes without a mutation. */
  get isField(): boolean {
    return this.#composer.surface.engine.startsWith('plain-');
  }

  /** The message in the composer; null when that is gone. */
  message(): Message | null {
    const { root, editor, surface } = this.#composer;
    if (!root.isConnected) return null;
    const found = root.contains(editor) ? this.#composer : surface.refresh(this.#composer);
    if (found) this.#composer = found;
    return found && surface.read(found);
  }

  /** Cheap: asked after every keystroke. */
  isEmpty(): boolean {
    const { editor, surface } = this.#composer;
    if (!this.isField && (writtenIn(editor).textContent?.length ?? 0) > SURELY_TEXT) return false;
    return folded(editorFor(surface.engine).readText(editor)) === '';
  }

  /** Whether this message stands in another conversation than the one read before. */
  hasMoved({ conversation, recipients }: Message): boolean {
    const before = this.#place;
    const people = recipients.map(({ name, address }) => address ?? name).join('\n');
    this.#place = { id: conversation.id, recipients: people };
    if (before === null || before.id === conversation.id) return false;
    // A first message turns its compose page into a thread: another id for the same people is no other conversation.
    return before.recipients === '' || people === '' || before.recipients !== people;
  }
}
