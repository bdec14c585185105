import type { Message } from '../../review/message.ts';
import type { Composer, OneClickSend, ReleaseWay, Route } from '../../sites/site.ts';

/** What one session guards: a composer's draft, or the text of a one-click reply. */
export interface Draft {
  /** The composer whose surface answers for it; for a one-click reply, the composer beside it. */
  readonly composer: Composer;
  /** The element that toasts and chips stand by. */
  readonly anchor: HTMLElement;
  /** False for a one-click reply: there is nothing to write into. */
  readonly editable: boolean;
  /**
   * The message as it stands in the page now; null when the composer is gone.
   * @param known what was read from this very composer in the event that is handled: it is not read again
   */
  read(known?: Message): Message | null;
  /** @param route the way the person sent */
  releaseWay(route: Route): ReleaseWay;
}

/** The draft in a composer. It is found again after a remount, in the same root or by its conversation. */
export class ComposerDraft implements Draft {
  readonly editable = true;
  readonly #window: Window;
  #composer: Composer;
  #conversation: string;

  constructor(composer: Composer, window: Window) {
    this.#window = window;
    this.#composer = composer;
    this.#conversation = composer.surface.read(composer).conversation.id;
  }

  get composer(): Composer {
    return this.#composer;
  }

  get anchor(): HTMLElement {
    return this.#composer.root;
  }

  get conversation(): string {
    return this.#conversation;
  }

  /** A gesture or focus showed the composer as it is now. */
  adopt(composer: Composer): void {
    this.#composer = composer;
  }

  read(known?: Message): Message | null {
    const composer = this.#find();
    if (!composer) return null;
    this.#composer = composer;
    const message = known ?? composer.surface.read(composer);
    this.#conversation = message.conversation.id;
    return message;
  }

  releaseWay(route: Route): ReleaseWay {
    return this.#composer.surface.release(this.#composer, route);
  }

  #find(): Composer | null {
    const { surface, editor, root } = this.#composer;
    if (editor.isConnected && root.contains(editor)) return this.#composer;
    const refreshed = root.isConnected ? surface.refresh(this.#composer) : null;
    if (refreshed) return refreshed;
    return (
      surface
        .findAll(this.#window.document)
        .find((other) => surface.read(other).conversation.id === this.#conversation) ?? null
    );
  }
}

/** A canned reply that one click sends (LinkedIn's quick replies): its text is the control's. */
export class OneClickDraft implements Draft {
  readonly editable = false;
  readonly composer: Composer;
  readonly #send: OneClickSend;

  constructor(send: OneClickSend, composer: Composer) {
    this.#send = send;
    this.composer = composer;
  }

  get anchor(): HTMLElement {
    return this.#send.control;
  }

  read(): Message | null {
    if (!this.#send.control.isConnected) return null;
    return { ...this.composer.surface.read(this.composer), text: this.#send.text, attachments: [] };
  }

  releaseWay(): ReleaseWay {
    return { how: 'click', control: this.#send.control };
  }
}
