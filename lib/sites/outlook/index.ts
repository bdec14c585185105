/**
 * Outlook on the web (composers.md 3): a mail in the reading pane, an answer in it, a window of its own. Two surfaces of one
 * kind, since personal mailboxes and those of an organisation can undo different things. In: elements. Out: surfaces.
 */
export { outlookSurfaces } from './compose.ts';
