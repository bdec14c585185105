import { classicComposer, credits, messageNode, quickReplies, urn } from './classic-markup.js';
import { MessageComposer } from './composer.js';
import { h } from './dom.js';
import { editForm } from './edit-form.js';
import { addMenu } from './message-menu.js';
import { owner } from './people.js';
import { recordSend } from './sends.js';

/** Milliseconds until the server has given a shown message its id. */
const confirmMs = 60;

/** A conversation on show: thread, quick replies, composer. Returns the composer, mounted. */
export function openWindow({
  shell,
  conversation,
  options,
  delegate,
  keys,
  build = classicComposer,
  node = messageNode,
}) {
  const { list, slot } = shell;
  list.append(node({ text: conversation.said, other: true, name: conversation.name }));
  const own = (message) => {
    const made = node({ ...message, name: owner });
    if (node === messageNode) {
      const onEdit = () => editForm({ made, slot, options, delegate, composer });
      addMenu(made, { options, delegate, onEdit });
    }
    if (options.seen) addReceipt(made, conversation.name);
    return made;
  };
  for (const message of conversation.sent ?? []) list.append(own(message));

  const show = ({ text, subject }) => {
    conversation.sent = [...(conversation.sent ?? []), { text, subject }];
    const pending = node({ text, name: owner, sent: false, subject });
    list.append(pending);
    setTimeout(() => confirm(pending, own({ text, subject, sent: true })), confirmMs);
    if (options.compose)
      history.pushState(null, '', `/messaging/thread/${conversation.thread}/${location.search}`);
  };

  if (options.quickReplies) {
    for (const reply of quickReplies()) {
      slot.before(reply);
      delegate.on(reply, 'click', (event) => {
        if (options.trustedOnly && !event.isTrusted) return;
        const text = reply.textContent;
        recordSend({ text, to: conversation.name, how: 'quick', trusted: event.isTrusted });
        show({ text });
      });
    }
  }
  if (options.inMail) slot.before(credits(options));
  const composer = new MessageComposer({
    slot,
    build,
    conversation,
    options: { ...options },
    delegate,
    keys,
    onSent: show,
  });
  composer.mount(conversation.draft ?? options.draft);
  return composer;
}

/** The reader's photo under the last message they read: policies.md 3. */
function addReceipt(made, reader) {
  for (const before of document.querySelectorAll('.msg-s-event-listitem__seen-receipts')) before.remove();
  const photo = h('img', {
    class: 'msg-s-event-listitem__seen-receipt-photo',
    title: `Seen by ${reader} at 10:02 AM.`,
    alt: `Seen by ${reader} at 10:02 AM.`,
    src: 'data:,',
  });
  made
    .querySelector('.msg-s-event-listitem')
    .append(h('div', { class: 'msg-s-event-listitem__seen-receipts t-12' }, photo));
}

/** The placeholder goes, a new node with the message's id comes. */
function confirm(pending, sent) {
  sent.querySelector('[data-event-urn]')?.setAttribute('data-event-urn', urn());
  pending.replaceWith(sent);
}
