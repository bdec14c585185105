import { chosenEnterEffect } from '../enter-effect.ts';
import type { Client } from './client.ts';

/*
 * Telegram Web K: composers.md 7, and the client's own source, morethanwords/tweb: chat/input.ts, sendContextMenu.ts,
 * popups/newMedia.ts, popups/schedule.ts, isSendShortcutPressed.ts, clickEvent.ts, attachListNavigation.ts, 2021 to 2026;
 * the tree of the running client is in idx:61611755310, 2026-08.
 */

/** A copy of the editor that measures its height can be written into as well, says the DOM. */
const written = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)';
const box = '.chat-input';
const newMedia = '.popup-new-media, .popup-send-photo';
const mainButton = (state: string): string => `${box} .btn-send.${state}`;
/** Its icons are letters of a font: the order of the items is what stays (sendContextMenu.ts). */
const item = (place: number): string => `.menu-send > .btn-menu-item:nth-child(${place})`;
const schedule = '.popup-schedule';

/** tweb listens for mousedown instead of click wherever there may be a touch screen (clickEvent.ts). */
const hasTouch = (page: Document): boolean => 'ontouchstart' in (page.defaultView ?? {});

export const webK: Client = {
  id: 'k',
  name: 'Telegram',
  // Answers to stories have an input of the same make outside of any chat.
  editor: [`.chat ${box} ${written}`],
  box: [box],
  chat: ['.chat'],
  send: [mainButton('send')],
  savesEdit: mainButton('edit'),
  schedules: mainButton('schedule'),
  peerName: ['.chat.active .chat-info .peer-title', '.chat-info .peer-title', '.topbar .peer-title'],
  ownMessage: ['.bubble.is-out .message'], // idx:54810672215, idx:70112352248, 2026
  message: ['.bubble .message'],
  besideText: '.time, .reactions, .reply',
  pick: '.autocomplete-helper .active',
  caption: {
    window: [newMedia, '.popup'],
    editor: [`.popup ${written}`],
    send: ['.popup-input-container > button', '.popup-input-container .btn-primary'],
    file: ['.popup-photo .popup-item', '.popup-photo > *'],
  },
  silentItem: item(1),
  whenOnlineItem: item(4),
  scheduleWindow: schedule,
  scheduleButton: `${schedule} button.btn-primary`,
  // "confirmShortcutIsSendShortcut": popups listen on the body.
  confirmsByEnter: `${newMedia}, ${schedule}`,
  /** Where Enter sends, Ctrl+Enter does nothing of its own; where Ctrl+Enter sends, Enter is a new line. */
  enter: (chord) => chosenEnterEffect(chord, 'send'),
  peerOf({ root, editor }) {
    const marked = editor.getAttribute('data-peer-id');
    const title = root.ownerDocument.querySelector('.chat.active .chat-info .peer-title[data-peer-id]');
    const own = root.querySelector('.chat-info .peer-title[data-peer-id]');
    return marked ?? (own ?? title)?.getAttribute('data-peer-id') ?? '';
  },
  sendsOnPress: hasTouch,
  captionSendsOnPress: hasTouch,
};
