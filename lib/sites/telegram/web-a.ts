import { chosenEnterEffect } from '../enter-effect.ts';
import type { Client } from './client.ts';

/*
 * Telegram Web A: composers.md 7, and the client's own source, Ajaxy/telegram-tt: MessageInput.tsx, Composer.tsx,
 * AttachmentModal.tsx, CustomSendMenu.tsx, CalendarModal.tsx, Button.tsx, MenuItem.tsx as of 2023 to 2026. Since 2026 the
 * editor is TipTap, with the same id and role.
 */

const id = 'editable-message-text';
const composer = '.Composer';
/** A slide with the chat one leaves stays in the page while it moves out, with the same ids: config.ts. */
const slide = '.messages-layout .Transition_slide';
const dropzone = '[data-dropzone]'; // AttachmentModal.tsx; all its own class names are made by a machine
const mainButton = (state: string): string =>
  `${composer} .main-button.${state}, ${composer} > .Button.${state}`;
const item = (icon: string): string => `.CustomSendMenu [role="menuitem"]:has(.icon-${icon})`;
const calendar = '.CalendarModal:has(.timepicker)';

export const webA: Client = {
  id: 'a',
  name: 'Telegram',
  // Answers to stories have an id of their own: config.ts, "EDITABLE_STORY_INPUT_ID".
  editor: [`[id="${id}"][contenteditable="true"]`],
  box: [composer],
  chat: [slide, '.messages-layout', '[id="MiddleColumn"]'],
  // All icons of the button are there in every state: Composer.tsx, "mainButtonState".
  send: [mainButton('send'), 'button.Button.send'],
  savesEdit: mainButton('edit'),
  schedules: mainButton('schedule'),
  peerName: [
    '.MiddleHeader .Transition_slide-to .ChatInfo .fullName',
    '.MiddleHeader .Transition_slide-active .ChatInfo .fullName',
    '.MiddleHeader .ChatInfo .fullName', // idx:71625373171, 2026
    '.MiddleHeader .ChatInfo .title',
  ],
  ownMessage: ['.Message.own .text-content'], // idx:54810672215, idx:70112352248, 2026
  message: ['.Message .text-content'],
  besideText: '.MessageMeta, .Reactions, .message-reactions',
  // The lists are tied to no editor; only one in which a choice is marked takes Enter (useKeyboardNavigation).
  pick: '.composer-tooltip .focus',
  caption: {
    window: ['.Modal', '[role="dialog"]'],
    editor: [`[id="${id}-modal"][contenteditable="true"]`],
    send: [`${dropzone} button.Button:not(.round)`],
    file: [`${dropzone} > .custom-scroll > *`],
  },
  silentItem: item('mute'),
  whenOnlineItem: item('user-online'),
  scheduleWindow: calendar,
  scheduleButton: `${calendar} .footer button`,
  confirmsByEnter: ':not(*)',
  /** Ctrl/Cmd+Enter sends in both settings, Alt+Enter opens the calendar (MessageInput.tsx, "messageSendKeyCombo"). */
  enter(chord) {
    const isPlainMod = chord.key === 'Enter' && chord.mod && !chord.shift && !chord.alt;
    return isPlainMod ? 'send' : chosenEnterEffect(chord, 'send');
  },
  peerOf: ({ root }) => /^#(-?\d+(?:_\d+)?)/.exec(root.ownerDocument.location.hash)?.[1] ?? '',
  sendsOnPress: () => false,
  // Every button but the main one is a "fast click": mousedown without a touch screen, and its click does nothing (Button.tsx).
  captionSendsOnPress: () => true,
};
