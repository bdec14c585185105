import { recordSend } from './sends.js';
import { suggestionsFor } from './suggestions.js';

/** What the site takes from its editor: a line for each block; the last break of a block only keeps it open. */
function textIn(editor) {
  const lines = [];
  let inline = '';
  for (const node of editor.childNodes) {
    if (node.nodeName === 'P' || node.nodeName === 'DIV') lines.push(inlineText(node).replace(/\n$/, ''));
    else inline += inlineText(node);
  }
  if (inline !== '') lines.unshift(inline.replace(/\n$/, ''));
  return lines.join('\n').replaceAll('\u00A0', ' ');
}

function inlineText(node) {
  if (node.nodeName === 'BR') return '\n';
  return node.nodeType === 3 ? node.data : [...node.childNodes].map(inlineText).join('');
}

/**
 * One message composer of the site, with the site's own ideas of when to send. It knows nothing of who watches it:
 * parts come from the markup, handlers sit in the page's delegates and in a listener of document.
 */
export class MessageComposer {
  constructor({ slot, build, conversation, options, delegate, keys, onSent }) {
    Object.assign(this, { slot, build, conversation, options, delegate, keys, onSent });
    this.attachments = [...options.attached];
    this.text = '';
    window.__composers = [...(window.__composers ?? []), this];
  }

  get element() {
    return this.parts.editor;
  }

  get to() {
    return this.conversation.name;
  }

  /** Drawn anew with the same words, as the site does when something around them changes. */
  rebuild() {
    const hadFocus = this.parts.editor.getRootNode().activeElement === this.parts.editor;
    this.mount(this.text);
    if (hadFocus) this.parts.editor.focus();
  }

  mount(draft = '') {
    const { options } = this;
    this.parts = this.build(options, this.attachments);
    const { editor, send, form, subject, toggle, attach } = this.parts;
    this.slot.replaceChildren(this.parts.root);
    editor.addEventListener('input', () => this.#changed());
    this.keys.on(editor, 'keydown', (event) => this.#keyInEditor(event));
    if (subject) this.keys.on(subject, 'keydown', (event) => this.#keyInSubject(event));
    if (send) this.delegate.on(send, 'click', (event) => this.#clicked(event));
    if (form) form.addEventListener('submit', (event) => this.#submitted(event));
    if (toggle) this.delegate.on(toggle, 'click', () => this.#switchMode());
    if (attach)
      attach.addEventListener('change', () => this.#attach([...attach.files].map(({ name }) => name)));
    for (const [index, remove] of this.parts.removes.entries()) {
      this.delegate.on(remove, 'click', () => this.#detach(index));
    }
    this.suggestions = options.suggests ? suggestionsFor(this.parts) : null;
    if (draft) this.#write(draft);
    this.#changed();
  }

  draft() {
    return this.text;
  }

  #write(text) {
    const paragraphs = text.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line || document.createElement('br'));
      return paragraph;
    });
    this.parts.editor.replaceChildren(...paragraphs);
  }

  #changed() {
    const { editor, send, placeholder } = this.parts;
    this.text = textIn(editor);
    placeholder.hidden = this.text !== '';
    this.suggestions?.update();
    setTimeout(() => {
      if (send) send.disabled = !this.#hasContent();
    }, this.options.slow);
  }

  #hasContent() {
    return this.text.trim() !== '' || this.attachments.length > 0;
  }

  #keyInEditor(event) {
    const isEnter = event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;
    if (!isEnter || event.shiftKey || event.altKey) return;
    if (this.suggestions?.pick()) {
      event.preventDefault();
      return;
    }
    const mod = event.ctrlKey || event.metaKey;
    if (!mod && this.options.mode === 'click') return;
    event.preventDefault();
    if (!mod && this.options.enterSubmits && this.parts.form) this.parts.form.requestSubmit();
    else this.#send(mod ? 'mod-enter' : 'enter', event);
  }

  #keyInSubject(event) {
    if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#send('mod-enter', event);
  }

  /** Inside a form the click only makes the submit; where a div stands for it, the click sends. */
  #clicked(event) {
    if (this.options.trustedOnly && !event.isTrusted) event.preventDefault();
    else if (!this.parts.form) this.#send('click', event);
  }

  #submitted(event) {
    event.preventDefault();
    this.#send(event.submitter ? 'click' : 'submit', event);
  }

  #switchMode() {
    this.options.mode = this.options.mode === 'click' ? 'enter' : 'click';
    this.mount(this.text);
  }

  #attach(names) {
    this.attachments.push(...names);
    this.mount(this.text);
  }

  #detach(index) {
    this.attachments.splice(index, 1);
    this.mount(this.text);
  }

  #send(how, event) {
    const { options, conversation, parts } = this;
    if (options.trustedOnly && !event.isTrusted) return;
    if (!this.#hasContent()) return;
    if (options.fails) {
      parts.error.hidden = false;
      return;
    }
    const subject = parts.subject?.value;
    const message = { text: this.text, subject, to: conversation.name, how, trusted: event.isTrusted };
    recordSend({ ...message, attachments: this.attachments });
    this.onSent(message);
    if (options.late > 0) setTimeout(() => this.#clear(), options.late);
    else this.#clear();
  }

  #clear() {
    const hadFocus = this.parts.editor.matches(':focus');
    this.attachments = [];
    if (this.options.remount) this.mount();
    else {
      this.#write('');
      if (this.parts.subject) this.parts.subject.value = '';
      this.#changed();
    }
    if (hadFocus) this.parts.editor.focus();
  }
}
