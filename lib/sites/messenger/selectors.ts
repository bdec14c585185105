import type { Selectors } from '../find.ts';

/* Parts of Facebook's chats (composers.md 5). Class names are made by a machine: only roles and addresses count. */

/** Comments have the same: whether it is a chat's is told by what is around it. idx:30668141317, idx:68636105282, 2026. */
export const editor: Selectors = ['[contenteditable="true"][role="textbox"][data-lexical-editor="true"]'];

/** A chat's placeholder in most languages, and never a comment's: idx:30668141317. */
export const chatPlaceholder = '[aria-placeholder="Aa"]';

/** A post with its comments, a comment's form, the search: idx:68917076246, idx:68542478637 (a reply published twice). */
export const notAMessage: Selectors = ['[role="article"]', '[role="feed"]', 'form', '[role="search"]'];

/** Parts of the page around chats. What holds one of them is no chat tab. */
export const pageParts =
  '[role="main"], [role="article"], [role="feed"], [role="banner"], [role="navigation"]';

/** Leads to the conversation's own page: in a chat's header. Briskine, 2026. */
export const conversationLink = 'a[href*="/t/"]';

export const pane = '[role="main"]'; // Briskine, 2026
export const dialog = '[role="dialog"]'; // idx:68353309659

export const button = '[role="button"], button';

/** idx:30668141317, idx:11994529455, idx:55438199217, 2024-26; in English only. */
export const sendLabel = /^press enter to send$/i;

export const heading: Selectors = ['h1', 'h2', 'a[aria-label]']; // Briskine, 2026

/** Messages are rows of a grid, their text in blocks of automatic direction: idx:30668141317. */
export const messageRow = '[role="row"]';
export const message: Selectors = ['[role="row"] [dir="auto"]'];

export const attachment: Selectors = ['[role="list"] > [role="listitem"]'];
