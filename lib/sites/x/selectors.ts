import type { Selectors } from '../find.ts';

/*
 * Parts of X's direct messages (composers.md 7, "X / Twitter"), best first. `data-testid` names are the site's own test
 * marks: they are in no language. Posts, replies and the search have other ones.
 */

/** Chat, since November 2025: idx:56727053149, idx:54514358927, idx:71589892421, 2026. */
export const chat = {
  editor: ['textarea[data-testid="dm-composer-textarea"]'],
  /** A real form: idx:54807461494, 2026. */
  box: ['form[data-testid="dm-composer-form"]', '[data-testid="dm-composer-container"]'],
  root: ['[data-testid="dm-conversation-panel"]'], // idx:52465535885, checked 2026-03; idx:54911957645
  /** The page has it in its own tree or in the open shadow root of this part: idx:71647406548, idx:71333069244, 2026-10. */
  shadowHost: ['[data-testid="xchatEmbedRoute"]'],
  messageList: '[data-testid="dm-message-list"], [data-testid="dm-message-scroller"]',
  /** The voice button stands there while nothing is written: idx:71333069244, idx:54623663236, 2026. */
  send: ['[data-testid="dm-composer-send-button"]'],
  name: ['[data-testid="dm-conversation-username"]'], // idx:55652042284, idx:68927518300, 2026
  /** Beside it in the bubble stands the time: idx:60297805999, 2026. */
  message: ['[data-testid^="message-text-"] span[dir="auto"]', '[data-testid^="message-text-"]'],
} as const satisfies Record<string, Selectors | string>;

/** The messages before it, on Draft.js: idx:42889493948, idx:3835669395, 2024-25; Briskine. */
export const old = {
  editor: [
    '[data-testid^="dmComposerTextInput"][contenteditable="true"]',
    '[data-testid="dmComposerTextInputRichTextInputContainer"] [contenteditable="true"]',
  ],
  send: '[data-testid="dmComposerSendButton"]', // opencli@c1a4bd3 `reply-dm.js`
  /** Over every page, at the bottom: idx:71079657379, idx:66051047422. */
  drawer: ['[data-testid="DMDrawer"]'],
  /** It holds the messages and not the composer: idx:71589892421, idx:52883442232. */
  messageList: '[data-testid="DmActivityViewport"], [data-testid="DmScrollerContainer"]',
  header: '[data-testid="DmActivityContainer"] h2', // idx:51871688943
  message: ['[data-testid="messageEntry"] [data-testid="tweetText"]'], // idx:60297805999, idx:1223807071
  attachment: ['[data-testid="dmComposerAttachments"] > *'], // idx:22787244815
} as const satisfies Record<string, Selectors | string>;
