import type { Selectors } from '../find.ts';

/*
 * Parts of Instagram's direct messages (composers.md 7). Class names are made by a machine: only roles and addresses
 * count. Comments and answers to stories are plain fields: idx:68322136885, 2026.
 */

/** The caption of a new post is written in the same engine, in a dialog: whether it is a chat's is told by what is around. */
export const editor: Selectors = ['[contenteditable="true"][role="textbox"][data-lexical-editor="true"]'];

/** Comments stand in these; no chat does. */
export const notAMessage: Selectors = ['article', '[role="article"]', 'form', '[role="search"]'];

/** What stands around a chat and never in it; the tabs are those of the inbox: IsaiahDupree/Safari_Automations, 2026-01. */
export const pageParts =
  'main, [role="main"], nav, [role="navigation"], article, [role="article"], [role="tab"], a[href^="/direct/inbox"]';

/** A chat that opens over a profile keeps the profile's address, and leads to its own: idx:70077541507, 2026-08. */
export const threadLink = 'a[href*="/direct/t/"]';

export const dialog = '[role="dialog"]';

export const button = '[role="button"], button';

export const heading: Selectors = ['h1', 'h2'];

/** Every message is a group with its bubble in it: idx:61667672753, 2026-05; before, a row of a grid: idx:11783597925, 2025. */
export const messageRow = '[role="group"]:has([role="presentation"]), [role="row"]:has([role="gridcell"])';
export const message: Selectors = ['[role="group"] [role="presentation"]', '[role="row"] [dir="auto"]'];
