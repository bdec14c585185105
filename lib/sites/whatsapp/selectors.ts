import type { Selectors } from '../find.ts';

/* Parts of WhatsApp Web (composers.md 6). Test ids vanished in 2023 and were back in 2026; icons have names of no language. */

/** In the footer only: the search and the edit of an old message are Lexical too. idx:55694848036, 2026; idx:38331732635. */
export const editor: Selectors = [
  'footer [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  '[data-testid="conversation-compose-box-input"][contenteditable="true"]',
  'footer [contenteditable="true"][data-tab="10"]', // idx:16257857574, 2022-24
];

export const footer: Selectors = ['footer'];

/** The pane of the open chat: the header, the messages, the footer. */
export const chat: Selectors = ['#main', 'main'];

/** The voice button stands in the same place while nothing is written: only the icon tells. idx:55694848036; idx:29200465064. */
const sendIcon =
  '[data-icon="wds-ic-send-filled"], [data-testid="wds-ic-send-filled"], [data-icon="send"], [data-testid="send"]';
export const send: Selectors = [
  `button:has(${sendIcon}), [role="button"]:has(${sendIcon})`,
  '[data-testid="compose-btn-send"]',
];

/**
 * Test ids come and go, and this one is on the editor itself in some: idx:69443301973, measured 2026-09; around it in others:
 * idx:17880360871, ~2024. So a caption is told by what is around it.
 */
export const captionEditor: Selectors = [
  '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
];

/** The line of the chat, the list of chats with its search, and what was sent before: no caption is written there. */
export const noCaption: Selectors = ['footer', '#side', '#pane-side', '[data-id]', '[role="search"]'];

/** In a preview every file has its own small picture. */
export const captionFile: Selectors = ['[data-testid="media-editor-thumb"]', '[data-testid^="media-"] img'];

export const chatName: Selectors = [
  'header [dir="auto"][title]',
  'header [role="button"] span[dir="auto"]',
  'header h2',
];

/** "true_4915…@c.us_3EB0" is an own message to one person, "…@g.us…" one in a group: idx:29200465064, 2023. */
export const message: Selectors = ['[data-id*="@"]'];
export const ownMessageText: Selectors = [
  '[data-id^="true_"] .selectable-text.copyable-text',
  '[data-id^="true_"] .selectable-text',
];
export const messageText: Selectors = ['[data-id*="@"] .selectable-text'];

export const quotedFile: Selectors = ['[data-testid="compose-attachment"]'];
