import { markedMenu } from '../marked-menu.ts';
import * as parts from './selectors.ts';

/*
 * Captured 2026-09-26 (idx:70891322431): the bar with "…" floats in a part of its own and does not say whose it is, so only
 * the right click on a message is followed (idx:68499441381). Channels mark no own messages.
 */
export const teamsMessageMenu = markedMenu({
  siteName: 'Teams',
  onContextMenu: true,
  item: parts.ownMessage,
  itemIsOwn: true,
  body: ['[id^="content-"]'],
  menu: '[role="menu"]:has([role="menuitem"])', // idx:71523033445
  remove: '[data-tid="message-actions-delete"]', // idx:71523033445, idx:68499441381
});
