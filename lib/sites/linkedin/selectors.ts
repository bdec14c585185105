import type { Selectors } from '../find.ts';

/*
 * Parts of the classic composer (variants A, B and D; composers.md 1.2). Best first, language-free first.
 * NK = dsmorgan/netkeeper, captured 2026-10-05; LIM = linkedin-mcp-server, 2026-09-28.
 */

export const form: Selectors = [
  'form[id^="msg-form-"]', // NK
  '[class~="msg-form"]', // some bubbles have a div and no form: idx:55745532156, 2026
];

export const editor: Selectors = [
  ':is(form[id^="msg-form-"], [class~="msg-form"]) [role="textbox"][contenteditable]:not([contenteditable="false"])', // idx:71133140948, 2026-10
  '.msg-form__contenteditable[contenteditable]:not([contenteditable="false"])', // idx:36317533883, 2023
];

/** "Edit" puts it in the form's place, with the same editor: no message leaves there. Measured 2026-09-30, idx:70321898087. */
export const editForm = '.msg-edit-form__base-form';

/** The message window or pane. A bubble's root is told apart from the full page by `bubble`. */
export const bubble: Selectors = [
  '[data-view-name="message-overlay-conversation-bubble-item"]', // NK
  '.msg-overlay-conversation-bubble', // NK
];

/** The full page's column beside the list of conversations. */
export const detail = '.scaffold-layout__detail'; // idx:71133380689, 2026-10

export const root: Selectors = [
  ...bubble,
  '.msg-convo-wrapper', // idx:56695192386, 2026-07
  '.msg-thread', // idx:20324715395; idx:70877740822, 2026
  detail,
];

/** One click sends the button's own text: idx:36317533883, 2023. */
export const quickReply: Selectors = ['button.conversations-quick-replies__reply-button'];

export const send: Selectors = [
  // The container's only one: NK, LIM. A canned reply stands above the form, and never is the Send of its editor.
  `button[type="submit"]:not(${quickReply})`,
  '.msg-form__send-button', // idx:36317533883, 2023
  '.msg-form__send-btn', // idx:31239393635
];

/** "Open send options": there in both send modes. With it and without a submit button the mode is Enter (LIM). */
export const sendModeToggle: Selectors = [
  'button[data-test-msg-ui-send-mode-toggle-presenter__button]', // NK
  '.msg-form__send-toggle', // NK
];

export const subject: Selectors = [
  'input[name="subject"]', // idx:31217315543, 2024
  'input.msg-form__subject, .msg-form__subject-line input', // idx:31240822429, 2025
  'input.msg-inmail-compose-form__subject-input', // idx:68483557272, 2026
];

export const attachmentList: Selectors = ['.msg-form__attachment-previews']; // idx:36317533883, 2023

/** "Use 1 of 13 InMail credits", or that this one is free: idx:1904409534, idx:68483557272, 2023-26. */
export const credits: Selectors = ['.msg-inmail-credits-display'];

/** Anything of a window that only an InMail has: idx:1904409534, idx:68483557272, 2023-26. */
export const inMailSign: Selectors = [
  '.msg-inmail-credits-display, .msg-inmail-compose-form-v2',
  '[data-test-awaiting-inmail-response-learn-more]',
  '[data-control-name="free_inmail_why"]',
];

export const header: Selectors = [
  'header', // NK
  '.msg-title-bar, .msg-thread__topcard, .shared-title-bar', // idx:71133380689, 2026-10
  '.msg-overlay-bubble-header', // Briskine, 2026
];

/** In a window for a new message: who it goes to, and the field that asks for more. Briskine, 2026. */
export const recipientPill: Selectors = ['.artdeco-pill'];
export const newMessage: Selectors = [...recipientPill, 'input[role="combobox"]'];

/** Who an open conversation is with. Never the list of conversations beside it. NK; Briskine; idx:71133140948, 2026. */
export const recipient: Selectors = [
  'h2 a[href*="/in/"]',
  'h2.msg-entity-lockup__entity-title, a.msg-thread__link-to-profile h2',
  'a.msg-thread__link-to-profile',
  '.artdeco-entity-lockup__title > :first-child',
  '.msg-overlay-bubble-header__title',
];

export const messageItem = '[data-view-name="message-list-item"], .msg-s-event-listitem'; // NK
export const fromOther = '.msg-s-event-listitem--other'; // idx:56158420459, 2026
export const messageBody: Selectors = ['.msg-s-event-listitem__body']; // idx:66012784564, 2026
export const senderName = '.msg-s-message-group__name'; // Briskine, 2026

/** The person's own photo in the page's top bar: idx:71133140948, 2026-10. */
export const ownPhoto: Selectors = ['img.global-nav__me-photo[alt]', '.global-nav__me img[alt]'];
