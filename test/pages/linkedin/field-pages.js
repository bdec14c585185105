import { Delegate, emberId, h, machineName } from './dom.js';
import { FieldComposer } from './field-composer.js';
import { people } from './people.js';
import { topBar } from './surroundings.js';

const [helena] = people;

function alertIn(options) {
  const error = h('p', { role: 'alert', 'data-expect-error': true }, options.labels.failed);
  error.hidden = true;
  return error;
}

/** The "Send message" dialog of the newer pages: gone after the send (composers.md 1.1 E). */
export function sdui(options) {
  const field = h('textarea', { 'aria-label': options.labels.message, rows: 6, 'data-expect-editor': true });
  const send = h(
    'button',
    {
      type: 'button',
      componentkey: `referralSendButton-${machineName()}`,
      class: machineName(),
      'data-expect-send': true,
    },
    options.labels.send,
  );
  const error = alertIn(options);
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.growth.CatchUpMessageModal',
    },
    h('h2', {}, options.labels.message),
    h(
      'div',
      { 'data-testid': 'dialog-content' },
      h('a', { href: `/in/${helena.member}/`, 'data-expect-recipient': true }, helena.name),
      field,
      error,
      send,
    ),
  );
  document.body.append(topBar(), h('main', {}, h('h1', {}, 'Catch up')), dialog);
  const delegate = new Delegate(document, ['click']);
  new FieldComposer({
    parts: { field, send, error },
    options,
    to: helena.name,
    delegate,
    onSent: () => {
      dialog.remove();
      toast(document.body, options);
    },
  });
}

/** The page's own word that something was sent, gone after a while. */
function toast(into, options) {
  const notice = h(
    'div',
    { role: 'alert', 'data-test-artdeco-toast-item-type': 'success', class: 'artdeco-toast-item' },
    options.labels.sent,
  );
  into.append(notice);
  setTimeout(() => notice.remove(), 4000);
}

function inMailParts(options, { form, fieldAttributes, subjectAttributes, sendAttributes }) {
  const field = h('textarea', {
    rows: 8,
    'aria-label': options.labels.write,
    'data-expect-editor': true,
    ...fieldAttributes,
  });
  const subject = h('input', {
    type: 'text',
    placeholder: options.labels.subject,
    'data-expect-subject': true,
    ...subjectAttributes,
  });
  const send = h('button', { 'data-expect-send': true, ...sendAttributes }, options.labels.send);
  const error = alertIn(options);
  form.append(subject, field, error, send);
  return { field, subject, send, error, form: form.tagName === 'FORM' ? form : null };
}

function threadOf() {
  const list = h('ul');
  return { list, show: (text) => list.append(h('li', {}, h('article', {}, h('p', {}, text)))) };
}

/** Sales Navigator: hashed class names with stable prefixes, Send marked by an attribute (composers.md 1.4). */
export function salesNavigator(options) {
  const id = emberId();
  const form = h(options.noForm ? 'div' : 'form', {
    id: `${id}-compose-form`,
    class: `_form_${machineName()}`,
  });
  const parts = inMailParts(options, {
    form,
    fieldAttributes: {
      name: 'message',
      id: `compose-form-text-${id}`,
      class: `_message-field_${machineName()}`,
    },
    subjectAttributes: { id: `compose-form-subject-${id}`, class: `_subject-field_${machineName()}` },
    sendAttributes: {
      'data-sales-action': true,
      type: options.noForm ? 'button' : 'submit',
      class: `_button_${machineName()}`,
    },
  });
  const thread = threadOf();
  const lead = h('a', { href: `/sales/lead/${helena.member},NAME_SEARCH` });
  lead.append(h('span', { 'data-anonymize': 'person-name', 'data-expect-recipient': true }, helena.name));
  document.body.append(
    topBar(),
    h('main', {}, h('div', { class: 'thread-container' }, h('header', {}, lead), thread.list, form)),
  );
  const delegate = new Delegate(document, ['click']);
  new FieldComposer({ parts, options, to: helena.name, delegate, onSent: thread.show });
}

/** Recruiter: a compose panel, with an internal note beside it that is no message. */
export function recruiter(options) {
  const form = h('form', { class: 'compose-body', 'data-test-base-composer-textarea': true });
  const parts = inMailParts(options, {
    form: options.noForm ? h('div', { class: 'compose-body' }) : form,
    fieldAttributes: { class: 'compose-textarea__textarea', 'data-test-compose-textarea-input': true },
    subjectAttributes: { class: 'compose-subject__input' },
    sendAttributes: {
      class: 'msg-cmpt__button--small compose-actions__submit-button',
      type: options.noForm ? 'button' : 'submit',
    },
  });
  const body = parts.field.parentElement;
  const variables = h('button', { type: 'button', 'data-expect-variables': true }, 'Variables');
  body.append(variables);
  const note = h('textarea', { class: 'edit-note__textarea', 'data-expect-note': true });
  const keepNote = h('button', { type: 'submit', 'data-expect-note-send': true }, 'Save');
  const notes = h('form', { class: 'create-edit-note__form compose-body' }, note, keepNote);
  notes.addEventListener('submit', (event) => event.preventDefault());
  const thread = threadOf();
  document.body.append(
    topBar(),
    h(
      'main',
      {},
      notes,
      h(
        'div',
        { class: 'inmail-component' },
        h('div', { class: 'artdeco-entity-lockup__title', 'data-expect-recipient': true }, helena.name),
        thread.list,
        body,
      ),
    ),
  );
  const delegate = new Delegate(document, ['click']);
  new FieldComposer({ parts, options, to: helena.name, delegate, onSent: thread.show });
  delegate.on(variables, 'click', () => {
    parts.field.setRangeText('{firstName}');
    parts.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** The note of an invitation, in the shadow root over a profile. */
export function invitation(options, into) {
  const field = h('textarea', {
    id: 'custom-message',
    name: 'message',
    maxlength: 300,
    rows: 5,
    'data-expect-editor': true,
  });
  const cancel = h(
    'button',
    { type: 'button', class: 'artdeco-button artdeco-button--muted' },
    options.labels.cancel,
  );
  const send = h(
    'button',
    {
      type: 'button',
      class: 'artdeco-button artdeco-button--primary',
      'aria-label': options.labels.sendInvitation,
      'data-expect-send': true,
    },
    options.labels.send,
  );
  const error = alertIn(options);
  const dialog = h(
    'div',
    { role: 'dialog', class: 'artdeco-modal send-invite' },
    h('h2', {}, options.labels.sendInvitation),
    h('p', {}, h('strong', { 'data-expect-recipient': true }, helena.name)),
    field,
    error,
    h('div', { class: 'artdeco-modal__actionbar' }, cancel, send),
  );
  into.append(dialog);
  const delegate = new Delegate(into, ['click']);
  new FieldComposer({
    parts: { field, send, error },
    options,
    to: helena.name,
    delegate,
    onSent: () => {
      dialog.remove();
      toast(into, options);
    },
  });
  delegate.on(cancel, 'click', () => dialog.remove());
}
