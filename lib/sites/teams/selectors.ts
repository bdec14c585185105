import type { Selectors } from '../find.ts';

/*
 * Parts of Teams on the web (composers.md 7, "Teams"), best first. `data-tid` names are the site's own test marks: they
 * are in no language. The address says nothing (always /v2: idx:59678342030, measured 2026-08-13).
 */

/** The edit of an old message and the forward window have the same: what it is is told by its Send. */
export const editor: Selectors = [
  '[data-tid="ckeditor"][role="textbox"][contenteditable="true"]', // idx:36145621794, 2025-09; idx:70317995391
  '[id^="new-message-"][role="textbox"][contenteditable="true"]', // idx:36145621794
];

/**
 * `sendMessageCommands-send`, or `newMessageCommands-send` where the box is expanded or holds a file: idx:69443409476,
 * idx:16070396892, idx:70317995391, 2023-26.
 */
export const send = '[data-tid="sendMessageCommands-send"], [data-tid="newMessageCommands-send"]';
export const expandedSend = '[data-tid="newMessageCommands-send"]';

/** "Done" of an edit has Send's mark and this name, "Discard" stands beside it: idx:295265780, idx:71523033445, 2026. */
export const endOfEdit = 'button[name="done"], [data-tid="newMessageCommands-discard-draft"]';

/** The messages of a chat, the posts of a channel, the replies to a post: idx:71523033445, idx:22007190334, 2026-02. */
export const messageList =
  '[data-tid="message-pane-list-viewport"], [data-tid="channel-pane-viewport"], [data-tid="channel-replies-viewport"]';

export const repliesList = '[data-tid="channel-replies-viewport"]';

export const title: Selectors = [
  '[data-tid="chat-title"]', // idx:70636548986, idx:71523033445, 2026-10
  '[data-tid="channelTitle-text"]', // idx:68357089349, idx:68423636836, 2026-09
];

/** "19:…@unq.gbl.spaces" is one person's chat, "…@thread.v2" a group's or meeting's, "…@thread.tacv2" a channel. */
export const threadMark = 'data-track-thread-id'; // On Send: idx:59678342030, measured 2026-08-13; idx:58119077231

/** "Audio call", in the header of one person's chat only; a group's has "Meet now": idx:71523033445, 2026-10. */
export const callOnePerson = '[data-tid="default-chat-call-audio-button"]';

/** A message's text, own ones only in chats: channels mark none. idx:71523033445, idx:68423636836, 2026. */
export const ownMessageText: Selectors = [
  '.fui-ChatMyMessage [id^="content-"], [data-tid="channel-pane-message"] [id^="content-"], [data-tid="channel-replies-pane-message"] [id^="content-"]',
  // Where that class is gone: everybody's, by which a new one of this text still tells itself. idx:70636548986, idx:71336195560.
  '[data-tid="chat-pane-message"][data-mid] [id^="content-"]',
];
export const messageText: Selectors = [
  '[data-tid="chat-pane-message"] [id^="content-"], [data-tid="channel-pane-message"] [id^="content-"], [data-tid="channel-replies-pane-message"] [id^="content-"]',
];
export const ownMessage = '.fui-ChatMyMessage';

/** A file's card holds a button that takes it off: idx:69443409476, 2026. */
export const attachment: Selectors = [':has(> [data-tid="file-chiclet-close"])'];

/** Tied to the editor by nothing; Enter picks: idx:70891322431, idx:70919472980, captured 2026-09-26. */
export const mentionList: Selectors = [
  '[data-tid="AutocompletePopup-Mentions"]',
  '[data-tid^="autocomplete-picker-item-"]',
];
