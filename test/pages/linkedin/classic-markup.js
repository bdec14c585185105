import { emberId, h } from './dom.js';

/** Everything in a composer is from a capture of 2023 and one of 2026 (composers.md 10). */
export function classicComposer(options, attachments) {
  const { labels, mode } = options;
  const id = emberId();
  const editor = h(
    'div',
    {
      class: 'msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1 full-height notranslate',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': labels.write,
      'data-expect-editor': true,
    },
    h('p', {}, h('br')),
  );
  const placeholder = h('div', {
    class: 'msg-form__placeholder t-14 t-black--light t-normal',
    'data-placeholder': labels.write,
    'aria-hidden': 'true',
  });
  const send =
    mode === 'click' &&
    h(
      'button',
      {
        class: 'msg-form__send-button artdeco-button artdeco-button--1',
        type: 'submit',
        disabled: true,
        'data-expect-send': true,
      },
      labels.send,
    );
  const toggle = h(
    'button',
    {
      class: 'msg-form__send-toggle artdeco-button artdeco-button--circle',
      type: 'button',
      'aria-label': labels.options,
      'data-test-msg-ui-send-mode-toggle-presenter__button': '',
      'data-expect-toggle': true,
    },
    '…',
  );
  const subject =
    options.inMail &&
    h('input', {
      name: 'subject',
      class: 'msg-form__subject',
      placeholder: labels.subject,
      'data-expect-subject': true,
    });
  const attach = h('input', {
    type: 'file',
    class: 'msg-form__attachment-upload-input hidden',
    hidden: true,
    'aria-label': labels.attach,
    'data-expect-attach': true,
  });
  const removes = attachments.map(() => h('button', { type: 'button', 'data-expect-detach': true }, '×'));
  const previews = h(
    'div',
    { class: 'msg-form__attachment-previews' },
    ...attachments.map((name, index) =>
      h('div', {}, h('span', {}, name), h('span', { 'aria-hidden': 'true' }, removes[index])),
    ),
  );
  const error = h('p', { role: 'alert', class: 'msg-form__error', 'data-expect-error': true }, labels.failed);
  error.hidden = true;
  const root = h(
    options.noForm ? 'div' : 'form',
    {
      class: 'msg-form msg-form--thread-footer-feature',
      ...(options.noForm ? {} : { id: `msg-form-${id}` }),
    },
    subject && h('div', { class: 'msg-form__subject-line' }, subject),
    previews,
    h('div', { class: 'msg-form__msg-content-container' }, editor, placeholder),
    error,
    h(
      'footer',
      { class: 'msg-form__footer' },
      h(
        'div',
        { class: 'msg-form__left-actions' },
        attach,
        h('button', { type: 'button', 'aria-label': 'GIF' }, 'GIF'),
      ),
      h('div', { class: 'msg-form__right-actions' }, send, toggle),
    ),
  );
  const form = options.noForm ? null : root;
  return {
    root,
    form,
    editor,
    placeholder,
    send: send || null,
    toggle,
    subject: subject || null,
    attach,
    removes,
    error,
  };
}

export function quickReplies() {
  return ['Thanks, Helena', 'Sounds good', 'No, thank you'].map((text) =>
    h(
      'button',
      {
        type: 'button',
        class: 'conversations-quick-replies__reply-button artdeco-button',
        'data-expect-quick': true,
      },
      text,
    ),
  );
}

export function messageNode({ text, other, name, sent = true, subject }) {
  const body = h('p', { class: 'msg-s-event-listitem__body t-14' }, ...lines(text));
  const item = h(
    'div',
    {
      class: `msg-s-event-listitem${other ? ' msg-s-event-listitem--other' : ''}`,
      'data-view-name': 'message-list-item',
      'data-event-urn': sent ? urn() : 'urn:li:fsd_pending:1',
    },
    h('span', { class: 'msg-s-message-group__name' }, name),
    subject && h('h3', { class: 'msg-s-event-listitem__subject' }, subject),
    body,
  );
  return h('li', { class: 'msg-s-message-list__event' }, item);
}

function lines(text) {
  return text.split('\n').flatMap((line, index) => (index > 0 ? [h('br'), line] : [line]));
}

let count = 0;

export function urn() {
  count += 1;
  return `urn:li:msg_message:(urn:li:fsd_profile:ACoAAAOwner,2-${count})`;
}

export function bubbleShell(options, conversation) {
  const close = h(
    'button',
    {
      type: 'button',
      'aria-label': `${options.labels.close} ${conversation.name}`,
      'data-expect-close': true,
    },
    '×',
  );
  const title = h(
    'a',
    { href: `/in/${conversation.member}/`, 'data-expect-recipient': true },
    conversation.name,
  );
  const list = h('ul', { class: 'msg-s-message-list-content' });
  const slot = h('div', { class: 'msg-overlay-conversation-bubble__form' });
  const root = h(
    'div',
    {
      role: 'dialog',
      class: 'msg-overlay-conversation-bubble msg-convo-wrapper',
      'data-view-name': 'message-overlay-conversation-bubble-item',
      'data-msg-overlay-conversation-bubble-open': '',
      'aria-label': conversation.name,
    },
    h(
      'header',
      { class: 'msg-overlay-bubble-header' },
      h('h2', { class: 'msg-overlay-bubble-header__title' }, title),
      h('span', { class: 'visually-hidden' }, 'Status is online'),
      options.inMail && h('span', {}, 'InMail'),
      close,
    ),
    list,
    slot,
  );
  return { root, close, list, slot };
}

export function paneShell(options, conversation) {
  const list = h('ul', { class: 'msg-s-message-list-content' });
  const slot = h('div');
  const root = h(
    'div',
    { class: 'msg-convo-wrapper msg-thread' },
    h(
      'div',
      { class: 'msg-title-bar msg-thread__topcard' },
      h(
        'a',
        { class: 'msg-thread__link-to-profile', href: `/in/${conversation.member}/` },
        h(
          'h2',
          { class: 'msg-entity-lockup__entity-title', 'data-expect-recipient': true },
          conversation.name,
        ),
      ),
      options.inMail && h('span', {}, 'InMail'),
    ),
    list,
    slot,
  );
  return { root, list, slot };
}

export function credits(options) {
  return h('section', { class: 'msg-inmail-credits-display' }, options.labels.credits);
}
