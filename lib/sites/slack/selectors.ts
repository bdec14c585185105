import type { Selectors } from '../find.ts';

/*
 * Parts of Slack (composers.md 4), best first. SLP = sho-hata/slack-patch, 2026-02; TG = toneguard, 2026-07;
 * `data-qa` names are the site's own test marks: they are in no language.
 */

export const editor: Selectors = [
  '[data-qa="message_input"] .ql-editor[contenteditable]:not([contenteditable="false"])', // SLP, TG, idx:70907184475
  '[data-qa="texty_input"] .ql-editor[contenteditable]:not([contenteditable="false"])', // idx:70907184475
  '.c-wysiwyg_container .ql-editor[contenteditable]:not([contenteditable="false"])', // SLP
];

/** Editing an old message reuses the editor, inside that message; search and canvases have one too: idx:70907184475. */
export const notAMessage: Selectors = [
  '[data-qa="message_container"]', // idx:57562882805
  '.c-message_kit__message, .c-message__editor', // idx:57562882805; idx:70907184475
  '.c-search, .c-search__input_box, [data-qa="top_nav_search"]', // idx:70907184475
  '.p-canvas, [data-qa="canvas"]', // idx:70907184475
  '[role="combobox"]',
];

export const box: Selectors = ['[data-qa="message_input"]', '.c-wysiwyg_container']; // SLP

/** A thread beside the conversation has a composer of its own. */
export const thread = '[data-qa="threads_flexpane"], .p-threads_flexpane, .p-threads_view__thread'; // idx:57562882805

/** In the list of all threads each has one too, and two in one root would be taken for one: idx:70907184475. */
export const threadInList = ':has(> .p-threads_view__input)';

export const root: Selectors = [
  thread,
  threadInList,
  '.p-workspace__primary_view', // idx:2560116456
  '.p-view_contents', // idx:57562882805
];

export const send: Selectors = [
  'button[data-qa="texty_send_button"]', // SLP, TG, KMR
  'button.c-wysiwyg_container__button--send', // SLP
];

/** The conversation's name, in its header: idx:65838662581, idx:57562882805. */
export const channelName: Selectors = [
  '[data-qa="channel_header"] [data-qa="channel_name"]',
  '[data-qa="channel_name"]',
];

export const messageText: Selectors = [
  '[data-qa="message-text"]', // idx:57562882805
  '.p-rich_text_section', // idx:2560116456
  '.c-message__body, .c-message_kit__text',
];

export const attachment: Selectors = [
  '[data-qa="file_attachment"]', // idx:70907184475
  '.p-file_thumbnails > *, .c-texty_input__attachments > *',
];

/** "Schedule for later" beside Send opens a menu; its items' names are guesses of tests (composers.md 4). */
export const scheduleItem: Selectors = ['[data-qa*="schedule"][role="menuitem"]'];
