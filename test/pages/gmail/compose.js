import { h } from '../mail/dom.js';
import { recordSend, textIn } from '../mail/sends.js';
import { alertSoon, scheduleDialog, sendMenu } from './menus.js';
import { recipientField } from './recipients.js';

const foreign = '.gmail_quote, .gmail_signature';
let composeId = 4100;

/** Keys in Gmail's labels stand between bidi marks. */
const withKey = (label) => `${label} \u202A(Ctrl-Enter)\u202C`;

function button(attributes, label) {
  return h('div', { role: 'button', tabindex: 1, ...attributes }, label);
}

/** What tells Send from every other button. */
const sendMarks = (labels) => ({
  class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
  jslog: '32601; u014N:cOuCgd',
  'data-tooltip': withKey(labels.send),
  'aria-label': withKey(labels.send),
});

/** One window in which Gmail writes a mail: its markup, its listeners, its idea of when to send. */
export class Compose {
  constructor({ people, inThread = false, options, onSent }) {
    Object.assign(this, { people, inThread, options, onSent });
    const { labels } = options;
    this.to = recipientField('to', people);
    this.cc = recipientField('cc', options.cc);
    this.bcc = recipientField('bcc', []);
    this.subject = h('input', {
      name: 'subjectbox',
      class: 'aoT',
      value: inThread ? 'Re: Tuesday' : options.subject,
      hidden: inThread,
      'data-expect-subject': !inThread,
    });
    this.editor = h(
      'div',
      {
        class: 'Am Al editable LW-avf tS-tW',
        g_editable: 'true',
        role: 'textbox',
        contenteditable: 'true',
        'aria-multiline': 'true',
        'aria-label': labels.body,
        'data-expect-editor': true,
      },
      h('br'),
    );
    this.#addForeignParts();
    this.send = button(
      {
        ...(options.bare ? {} : sendMarks(labels)),
        'data-expect-send': true,
      },
      labels.send,
    );
    this.archive =
      inThread && options.archive
        ? button(
            {
              class: 'T-I J-J5-Ji Uo v7 T-I-atl L3',
              jslog: '32601; u014N:cOuCgd',
              'aria-label': labels.archive,
              'data-expect-archive': true,
            },
            labels.archive,
          )
        : null;
    const arrow = button(
      {
        class: 'T-I J-J5-Ji hG T-I-atl L3',
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        'aria-label': labels.more,
        'data-expect-more': true,
      },
      '▾',
    );
    this.root = this.#build(arrow);
    this.#listen(arrow);
  }

  #addForeignParts() {
    const { options, inThread } = this;
    if (options.signature)
      this.editor.append(
        h('div', { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, 'Maya Lind, Acme'),
      );
    if (!inThread && !options.quote) return;
    const quoted = h(
      'blockquote',
      { class: 'gmail_quote' },
      'Dear Gregory, the offer of {{company}} is attached.',
    );
    this.editor.append(
      h(
        'div',
        { class: 'gmail_quote' },
        h('div', { class: 'gmail_attr' }, 'On Monday Helena wrote:'),
        quoted,
      ),
    );
  }

  #build(arrow) {
    composeId += 1;
    const close = h('button', { class: 'Ha', 'data-expect-close': true }, '×');
    close.addEventListener('click', () => this.root.remove());
    const files = h('div', { class: 'aQH' });
    for (const name of this.options.attached)
      files.append(
        h('div', { class: 'dL aZo' }, h('div', { class: 'vI' }, name), h('div', { class: 'vJ' }, '(120K)')),
      );
    const { bare } = this.options;
    const group = h('div', { class: bare ? undefined : 'dC' }, this.send, this.archive, arrow);
    return h(
      'div',
      this.inThread ? { role: 'region', class: 'M9' } : { role: 'dialog', class: 'nH Hd window' },
      h('div', { class: 'AD' }, close),
      h('input', { type: 'hidden', name: 'composeid', value: composeId }),
      h('input', { type: 'hidden', name: 'draft', value: 'undefined' }),
      h(
        'div',
        { class: 'aoD', style: this.inThread ? 'display: none' : undefined },
        this.to.element,
        this.cc.element,
        this.bcc.element,
      ),
      this.subject,
      this.editor,
      files,
      h(
        'div',
        { class: bare ? 'row' : 'IZ row' },
        h('div', { class: bare ? undefined : 'Up' }, h('div', {}, group)),
      ),
    );
  }

  #listen(arrow) {
    this.#asButton(this.send, 'click');
    if (this.archive) this.#asButton(this.archive, 'archive');
    // From every field of the window; with "Send and archive" on, it archives too.
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#send(this.archive ? 'archive' : 'mod-enter', event);
    });
    sendMenu(arrow, this.options.labels, () =>
      scheduleDialog(this.options, (event) => this.#send('schedule', event)),
    );
  }

  /** A div is no button: Gmail acts on keydown itself. */
  #asButton(element, how) {
    element.addEventListener('click', (event) => this.#send(how, event));
    element.addEventListener('keydown', (event) => {
      const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
      if (!plain || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      this.#send(how === 'click' ? 'key' : how, event);
    });
  }

  #send(how, event, asked = false) {
    const { options } = this;
    if (options.trustedOnly && !event.isTrusted) return;
    if (this.to.addresses().length === 0) {
      alertSoon('Please specify at least one recipient.');
      return;
    }
    if (options.asks && !asked) {
      alertSoon('Send this message without a file?', (answer) => this.#send(how, answer, true));
      return;
    }
    if (options.fails) return;
    recordSend({
      text: textIn(this.editor, foreign),
      html: this.editor.innerHTML,
      subject: this.subject.value,
      to: this.to.addresses().join(),
      cc: this.cc.addresses().join(),
      bcc: this.bcc.addresses().join(),
      attachments: options.attached,
      how,
      trusted: event.isTrusted,
    });
    const place = this.root.parentElement;
    setTimeout(() => this.root.remove(), options.late);
    this.onSent(how, () => this.#openAgain(place));
  }

  /** Undo takes the message back and opens it in a window of its own. */
  #openAgain(place) {
    const { people, inThread, options, onSent } = this;
    const again = new Compose({ people, inThread, options, onSent });
    again.editor.innerHTML = this.editor.innerHTML;
    again.subject.value = this.subject.value;
    window.__sends.pop();
    place.append(again.root);
  }
}
