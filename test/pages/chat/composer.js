import { recordSend } from './sends.js';

/**
 * One composer of a chat site around a real editor engine. The site's markup and its idea of when to send come from
 * outside; this is what all have in common: text that goes out, an editor that is cleared late, kept or built anew.
 *
 * @param make makes the editor in a slot: { element, text(), clear(), focus(), dispose() }; gets `changed` to call
 */
export class ChatComposer {
  constructor({ make, to, options, onSent, onChange }) {
    Object.assign(this, { make, to, options, onSent, onChange });
    this.attachments = [...options.attached];
    this.mount();
    window.__composers = [...(window.__composers ?? []), this];
    // Once the page around it stands.
    if (options.draft) setTimeout(() => this.editor.pick(options.draft));
  }

  get element() {
    return this.editor.element;
  }

  mount() {
    this.editor?.dispose();
    this.editor = this.make(() => this.changed());
  }

  /** Drawn anew with the same words, as a site does when something around them changes. */
  rebuild() {
    const text = this.text();
    const hadFocus = this.element.matches(':focus');
    this.mount();
    if (text !== '') this.editor.pick(text);
    if (hadFocus) this.editor.focus();
    this.changed();
  }

  changed() {
    this.onChange?.(this);
  }

  text() {
    return this.editor.text();
  }

  hasContent() {
    return this.text().trim() !== '' || this.attachments.length > 0;
  }

  /** The site's own send. False when there was nothing to send, or it does not listen to this event. */
  send(how, event) {
    const { options } = this;
    if ((options.trustedOnly && !event.isTrusted) || !this.hasContent()) return false;
    if (options.fails) {
      this.refused?.();
      return false;
    }
    if (options.refuses && !this.hasRefused) {
      this.hasRefused = true;
      this.refuse(this.text());
      return false;
    }
    const text = this.text();
    recordSend({ text, to: this.to, how, trusted: event.isTrusted, attachments: this.attachments });
    this.attachments = [];
    if (options.late > 0) setTimeout(() => this.clear(), options.late);
    else this.clear();
    this.onSent(text);
    return true;
  }

  /** The server takes the first message only when it is sent once more. */
  refuse(text) {
    if (this.options.refuses === 'kept') {
      this.refused?.();
      window.__refused = true;
      return;
    }
    this.clear();
    const shown = this.options.refuses === 'undone' ? this.onSent(text) : null;
    setTimeout(() => {
      shown?.remove();
      this.editor.pick(text);
      window.__refused = true;
    }, 300);
  }

  clear() {
    const hadFocus = this.element.matches(':focus');
    if (this.options.remount) this.mount();
    else this.editor.clear();
    if (hadFocus) this.editor.focus();
    this.changed();
  }
}
