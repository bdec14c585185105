/**
 * Telegram Web A without an account: a plain contenteditable, one button that records, sends, saves an edit or opens the
 * calendar, a chat that slides out with the same ids in it, lists that no ARIA ties to the editor, windows whose buttons
 * act on the press. How it behaves: chat/options.js, and `edit`, `sticker`, `scheduled`, `story`.
 */
import { ChatComposer } from './chat/composer.js';
import { add, Delegate, h } from './chat/dom.js';
import { canBeEdited, editedWord } from './chat/edits.js';
import { readOptions } from './chat/options.js';
import { plainEditor } from './chat/plain-editor.js';
import { recordSend } from './chat/sends.js';
import { group, people } from './telegram/people.js';
import { attachmentModal, calendarModal, sendMenu } from './telegram/windows-a.js';

const options = readOptions();
const { labels } = options;
const teact = new Delegate(document, ['click', 'contextmenu']);
const states = { record: 'voice', send: 'send', edit: 'edit-save', schedule: 'schedule' };
let count = 0;

const icon = (name) => h('i', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
const button = (attributes, ...children) =>
  h('button', { type: 'button', class: 'Button translucent round', ...attributes }, ...children);

/** The time stands in the text's own block; an emoji is a picture on most systems. */
function messageNode(text, own, onEdit) {
  count += 1;
  const when = `10:0${count % 10}`;
  const time = h('span', { class: 'message-time' }, when);
  const meta = h('span', { class: 'MessageMeta' }, time);
  const content = h('div', { class: 'text-content clearfix with-meta', dir: 'auto' });
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) content.append(h('br'));
    content.append(line);
  }
  content.append(meta);
  const wrapper = h(
    'div',
    { class: 'message-content-wrapper' },
    h('div', { class: 'message-content' }, content),
  );
  const message = h('div', {
    id: `message-${count}`,
    class: `Message message-list-item${own ? ' own' : ''}`,
  });
  message.append(wrapper);
  // MessageMeta.tsx: the word and the time are one text.
  const showEdited = (words) => {
    content.replaceChildren(words, meta);
    time.textContent = `${editedWord()} ${when}`;
  };
  canBeEdited(showEdited);
  if (onEdit) {
    const edit = button({ 'data-expect-edit': true }, '✎');
    message.append(edit);
    teact.on(edit, 'click', () => onEdit(content, showEdited));
  }
  return message;
}

/** One chat on its own slide. */
function openChat(person) {
  const list = h(
    'div',
    { class: 'MessageList no-avatars thread' },
    messageNode('When does it start?', false),
  );
  const scroller = h('div', { class: 'input-scroller-content' });
  const clone = h('div', { class: 'custom-scroll input-scroller clone' });
  clone.append(h('div', { class: 'form-control clone', dir: 'auto' }));
  const inputs = h('div', { id: 'message-input-text' });
  inputs.append(h('div', { class: 'custom-scroll input-scroller' }, scroller), clone);
  const attach = button({ class: 'Button AttachMenu--button round', 'data-expect-plus': true }, '+');
  const wrapper = h(
    'div',
    { class: 'message-input-wrapper' },
    button({ class: 'Button round' }, '☺'),
    inputs,
    attach,
  );
  const tooltip = h('div', { class: 'MentionTooltip composer-tooltip custom-scroll', hidden: true });
  const main = h('button', { type: 'button', title: labels.send }, icon('send'), icon('microphone-alt'));
  main.append(icon('schedule'), icon('check'));
  const composer = h('div', { class: 'Composer shown mounted' }, tooltip);
  composer.append(h('div', { class: 'composer-wrapper' }, wrapper), main);
  const footer = h('div', { class: 'middle-column-footer' }, composer);
  const slide = h('div', { class: 'Transition_slide Transition_slide-active' }, list, footer);
  let edited = null;
  /** What moves out is nobody's to write in, also where it is drawn anew on its way. */
  const isLeaving = () => slide.classList.contains('Transition_slide-from');

  const stateNow = () => {
    if (edited) return 'edit';
    if (!chat?.hasContent()) return 'record';
    return options.has('scheduled') ? 'schedule' : 'send';
  };
  const showState = () => {
    const state = stateNow();
    main.className = `Button ${state} main-button secondary round`;
    main.setAttribute('aria-label', state === 'edit' ? labels.save : labels.send);
    for (const [other, mark] of Object.entries(states)) {
      main.toggleAttribute(`data-expect-${mark}`, other === state && !isLeaving());
    }
    editor().toggleAttribute('data-expect-editor', !edited && !isLeaving());
    editor().toggleAttribute('data-expect-edit-editor', Boolean(edited));
  };
  const editor = () => chat.element;
  const finishEdit = (event) => {
    recordSend({ text: chat.text(), to: 'edit', how: 'edit', trusted: event.isTrusted });
    edited(chat.text());
    edited = null;
    chat.editor.clear();
  };
  const startEdit = (content, showEdited) => {
    edited = showEdited;
    chat.editor.write(content.firstChild.textContent);
    showState();
    chat.editor.focus();
  };
  const schedule = () => calendarModal((how, event) => chat.send(how, event));
  const act = (how, event) => {
    const state = stateNow();
    if (state === 'edit') finishEdit(event);
    else if (state === 'schedule') schedule();
    else if (state === 'send') chat.send(how, event);
  };

  const chat = new ChatComposer({
    make(changed) {
      const attributes = {
        id: 'editable-message-text',
        class: 'form-control allow-selection',
        role: 'textbox',
        dir: 'auto',
        tabindex: '0',
        'aria-label': labels.write,
        'data-expect-editor': !edited && !isLeaving(),
      };
      const made = plainEditor(scroller, attributes, changed);
      made.element.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        if (pickFocused()) {
          event.preventDefault();
          return;
        }
        if (event.altKey || event.shiftKey) return;
        if (options.enter === 'newline' && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        act(event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter', event);
      });
      return made;
    },
    to: person.name,
    options,
    onSent: (text) => add(list, messageNode(text, true, options.has('edit') && startEdit)),
    // The button is drawn a moment after the text.
    onChange: () => {
      setTimeout(showState, 5);
      showPeople();
    },
  });

  const showPeople = () => {
    const open = Boolean(options.suggests) && /@\w*$/.test(chat.text().trimEnd());
    tooltip.hidden = !open;
    tooltip.toggleAttribute('data-expect-suggestions', open);
    const item = h('div', { class: 'ListItem chat-item-clickable scroll-item focus' }, people[0].name);
    tooltip.replaceChildren(...(open ? [item] : []));
  };
  const pickFocused = () => {
    if (tooltip.hidden) return false;
    chat.editor.pick(`@${people[0].name} `);
    return true;
  };

  teact.on(main, 'click', (event) => {
    if (stateNow() === 'record') {
      recordSend({ text: '', to: person.name, how: 'voice', trusted: event.isTrusted });
    } else act('click', event);
  });
  teact.on(main, 'contextmenu', (event) => {
    if (stateNow() !== 'send') return;
    event.preventDefault();
    sendMenu(composer, teact, {
      silent: (e) => chat.send('silent', e),
      schedule,
      online: (e) => chat.send('when-online', e),
    });
  });
  teact.on(attach, 'click', () =>
    attachmentModal({ options, to: person.name, onSent: (text) => list.append(messageNode(text, true)) }),
  );
  if (options.has('sticker')) {
    const sticker = h('div', { class: 'StickerButton', role: 'button', 'data-expect-sticker': true }, '🐙');
    slide.append(h('div', { class: 'SymbolMenu' }, sticker));
    teact.on(sticker, 'click', (event) =>
      recordSend({ text: '', to: person.name, how: 'sticker', trusted: event.isTrusted }),
    );
  }
  if (options.has('edit')) list.append(messageNode('Hi {{first_name}}, an old one.', true, startEdit));
  showState();
  return slide;
}

const nameSlide = (person) => {
  const name = h('h3', { class: 'fullName', dir: 'auto', role: 'button' }, person.name);
  const info = h(
    'div',
    { class: 'ChatInfo' },
    h('div', { class: 'info' }, h('div', { class: 'title' }, name)),
  );
  return h('div', { class: 'Transition_slide Transition_slide-active' }, info);
};

const titles = h('div', { class: 'Transition' });
const chats = h('div', { class: 'Transition' });
const layout = h('div', { class: 'messages-layout' }, h('div', { class: 'MiddleHeader' }, titles), chats);
const side = h('div', { id: 'LeftColumn' });
document.body.append(
  h('div', { id: 'Main', class: 'columns' }, h('div', { id: 'MiddleColumn' }, layout), side),
);

/** The old slide moves out while the new one moves in: for a while both are there. */
function slideTo(transition, slide) {
  const old = transition.lastElementChild;
  if (old) {
    old.className = 'Transition_slide Transition_slide-from';
    for (const marked of old.querySelectorAll(
      '[data-expect-editor], [data-expect-voice], [data-expect-send], [data-expect-plus]',
    )) {
      for (const name of ['editor', 'voice', 'send', 'plus']) marked.removeAttribute(`data-expect-${name}`);
    }
    slide.className = 'Transition_slide Transition_slide-to';
    setTimeout(() => {
      old.remove();
      slide.className = 'Transition_slide Transition_slide-active';
    }, 300);
  }
  transition.append(slide);
}

function goTo(person) {
  location.hash = `#${person.id}`;
  slideTo(titles, nameSlide(person));
  slideTo(chats, openChat(person));
}

side.append(h('input', { id: 'telegram-search-input', class: 'form-control', 'data-expect-search': true }));
for (const person of [...people, group]) {
  const entry = h(
    'div',
    { class: 'ListItem Chat', role: 'button', 'data-expect-chat': person.name },
    person.name,
  );
  teact.on(entry, 'click', () => goTo(person));
  side.append(entry);
}
if (options.has('story')) {
  const slot = h('div', { id: 'StoryViewer' });
  side.append(slot);
  const marks = { id: 'editable-story-input-text', role: 'textbox', 'data-expect-story-editor': true };
  const story = plainEditor(slot, marks, () => {});
  story.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    recordSend({ text: story.text(), to: 'story', how: 'story', trusted: event.isTrusted });
    story.clear();
  });
}
goTo(options.group ? group : people[0]);
