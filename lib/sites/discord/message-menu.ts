import { markedMenu } from '../marked-menu.ts';

/*
 * "…" in the bar of a message opens a menu with ids that are in no language: idx:14239022003, idx:4335315773 (Russian),
 * idx:18281434555. The bar's other buttons open none. The menu of the right click has ids that no source names.
 */
export const discordMessageMenu = markedMenu({
  siteName: 'Discord',
  trigger: '[class*="buttonContainer"] [role="button"], [class*="buttonContainer"] button',
  item: '[id^="chat-messages-"]',
  itemIsOwn: false,
  body: ['[id^="message-content-"]'],
  menu: '[id="message-actions"]',
  remove: '[id^="message-actions-delete"]',
});
