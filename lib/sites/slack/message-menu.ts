import { markedMenu } from '../marked-menu.ts';
import * as parts from './selectors.ts';

/* All by the site's own test marks, in tests and programs that delete by them, 2024 to 2026. */
export const slackMessageMenu = markedMenu({
  siteName: 'Slack',
  trigger: '[data-qa="more_message_actions"]', // idx:35270111609, idx:68802779827, idx:53450694764
  onContextMenu: true, // idx:66795221593
  item: '[data-qa="message_container"], [data-item-key]', // idx:70232417173, idx:22437562412
  itemIsOwn: false,
  body: parts.messageText,
  menu: '[data-qa="menu"], .p-message_actions_menu', // idx:66795221593, idx:6780045097
  remove: '[data-qa="delete_message"]', // idx:35270111609, idx:68802779827, idx:66795221593
});
