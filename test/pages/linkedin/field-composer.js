import { recordSend } from './sends.js';

/**
 * A composer around a textarea, as React draws it: the value lives in the component, follows the field's input event,
 * and is what is sent. Enter is a new line.
 */
export class FieldComposer {
  constructor({ parts, options, to, delegate, onSent }) {
    Object.assign(this, { parts, options, to, onSent });
    this.value = '';
    const { field, send, form, subject } = parts;
    field.addEventListener('input', () => this.#changed());
    for (const input of [field, subject]) input?.addEventListener('keydown', (event) => this.#key(event));
    delegate.on(send, 'click', (event) => this.#clicked(event));
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send(event.submitter ? 'click' : 'submit', event);
    });
    if (options.draft) field.value = options.draft;
    this.#changed();
  }

  #changed() {
    const { field, send } = this.parts;
    this.value = field.value;
    send.disabled = true;
    setTimeout(() => {
      send.disabled = this.value.trim() === '';
    }, this.options.slow);
  }

  #key(event) {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && this.options.modEnter;
    if (!isSend || event.isComposing) return;
    event.preventDefault();
    this.#send('mod-enter', event);
  }

  #clicked(event) {
    if (this.options.trustedOnly && !event.isTrusted) event.preventDefault();
    else if (!this.parts.form || this.parts.send.type !== 'submit') this.#send('click', event);
  }

  #send(how, event) {
    const { field, subject, error } = this.parts;
    if (this.options.trustedOnly && !event.isTrusted) return;
    if (this.value.trim() === '') return;
    if (this.options.fails) {
      error.hidden = false;
      return;
    }
    recordSend({ text: this.value, subject: subject?.value, to: this.to, how, trusted: event.isTrusted });
    const text = this.value;
    const clear = () => {
      field.value = '';
      if (subject) subject.value = '';
      this.#changed();
      this.onSent?.(text);
    };
    if (this.options.late > 0) setTimeout(clear, this.options.late);
    else clear();
  }
}
