import { createEditor } from '../engines/rooster.js';
import { h } from '../mail/dom.js';
import { recordSend, textIn } from '../mail/sends.js';
import { sendMenu } from './menus.js';
import { well } from './well.js';

const foreign = '#Signature, #mail-editor-reference-message-container';
let count = 0;

/** What Outlook puts below the new words: parts of its own that its editor leaves as they are. */
function entity(id, ...children) {
  const wrapper = h('div', {
    class: `_Entity _EType_${id} _EId_${id} _EReadonly_1`,
    contenteditable: 'false',
    style: 'display: inline-block; width: 100%',
  });
  wrapper.append(h('div', { id }, ...children));
  return wrapper;
}

/** One mail being written: a pane of its own, RoosterJS in it, a split button. Its parts may be gone a moment later. */
export class Compose {
  constructor({ people, options, page = document, answers = false, marks = true }) {
    Object.assign(this, { options, page, answers });
    count += 1;
    this.number = count;
    const { labels } = options;
    const mark = (name) => (marks ? { [`data-expect-${name}`]: true } : {});
    const idOf = (part) => (options.bare ? undefined : `MSG_d${this.number}_${part}`);
    this.to = well({ id: idOf('TO'), label: 'To', people, page });
    this.cc = well({ id: idOf('CC'), label: 'Cc', people: options.cc, page });
    this.subject = h('input', {
      id: idOf('SUBJECT'),
      type: 'text',
      placeholder: labels.subject,
      value: answers ? 'RE: Tuesday' : options.subject,
      ...mark('subject'),
    });
    this.editor = h('div', {
      role: 'textbox',
      contenteditable: 'true',
      'aria-multiline': 'true',
      'aria-label': `${labels.body}, press Alt+F10 to exit`,
      ...mark('editor'),
    });
    this.send = h(
      'button',
      {
        type: 'button',
        class: 'fui-Button fui-SplitButton__primaryActionButton',
        id: 'splitButton-ro__primaryActionButton',
        title: `${labels.send} (Ctrl+Enter)`,
        ...mark('send'),
      },
      labels.send,
    );
    this.arrow = h(
      'button',
      {
        type: 'button',
        class: 'fui-Button fui-SplitButton__menuButton',
        'aria-haspopup': 'menu',
        'aria-label': labels.more,
        ...mark('more'),
      },
      '⌄',
    );
    this.root = this.#build();
    if (!marks)
      for (const part of this.root.querySelectorAll('[data-expect-recipients]'))
        part.removeAttribute('data-expect-recipients');
    this.#listen();
  }

  #build() {
    const { bare } = this.options;
    const files = this.options.attached.map((name) => h('div', { 'data-testid': 'AttachmentCard' }, name));
    return h(
      'div',
      { id: bare ? undefined : `docking_InitVisiblePart_${this.number}`, class: 'window' },
      h(
        'div',
        bare ? {} : { 'data-testid': 'ComposeSendButton' },
        h('div', { class: 'fui-SplitButton' }, this.send, this.arrow),
      ),
      h('div', { class: 'row' }, 'To', this.to.element),
      h('div', { class: 'row' }, 'Cc', this.cc.element),
      this.subject,
      ...files,
      h(
        'div',
        { id: `editorParent_${this.number}` },
        h('div', { 'data-testid': 'rooster-editor-focus-trap-zone' }, this.editor),
      ),
    );
  }

  /** Once the pane stands in its page: RoosterJS takes its editor over. */
  start() {
    this.rooster = createEditor(this.editor);
    if (this.options.signature) this.editor.append(entity('Signature', 'Maya Lind, Acme'));
    if (!this.answers) return;
    const said = h('div', {}, 'Dear Gregory, the offer of {{company}} is attached.');
    this.editor.append(
      entity(
        'mail-editor-reference-message-container',
        h('hr'),
        h('div', { id: 'divRplyFwdMsg' }, 'From: Helena Ortiz'),
        said,
      ),
    );
  }

  #listen() {
    const { options, root, page } = this;
    this.send.addEventListener('click', (event) => this.#send('click', event));
    root.addEventListener('keydown', (event) => {
      const enter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      const altS = event.code === 'KeyS' && event.altKey;
      if (!enter && !altS) return;
      event.preventDefault();
      this.#send(enter ? 'mod-enter' : 'alt-s', event);
    });
    sendMenu({
      arrow: this.arrow,
      page,
      options,
      onSend: (event) => this.#send('menu', event),
      onTime: (event) => this.#send('schedule', event),
    });
  }

  #send(how, event) {
    const { options } = this;
    if (options.trustedOnly && !event.isTrusted) return;
    if (this.to.addresses().length === 0) return;
    recordSend({
      text: textIn(this.editor, foreign),
      html: this.editor.innerHTML,
      subject: this.subject.value,
      to: this.to.addresses().join(),
      cc: this.cc.addresses().join(),
      attachments: options.attached,
      how,
      trusted: event.isTrusted,
    });
    setTimeout(() => {
      this.root.remove();
      this.onGone?.();
    }, options.late);
  }
}
