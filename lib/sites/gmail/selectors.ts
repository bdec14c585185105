/**
 * Where Gmail keeps the parts of a compose window. Best first; composers.md 2 holds the sources: ISDK (InboxSDK,
 * 2026-07), NKG and SGG (Gmail send guards, 2026), FL = idx:56222156950 and idx:56292181905 (probed by hand in four
 * kinds of window, 2026-05). No interface language is assumed.
 */
import type { Selectors } from '../find.ts';

export const editor: Selectors = [
  '[g_editable="true"][role="textbox"][contenteditable="true"]', // ISDK
  '.Am.Al.editable[contenteditable="true"]', // raw samples, 2023-26
];

/** A new message or a pop-out; an answer inside the thread. ISDK, NKG. */
export const root: Selectors = ['[role="dialog"]', '[role="region"]', 'div.AD', '.M9'];

/** "Send", without the arrow beside it and without "Send and archive". */
export const send: Selectors = [
  '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])', // ISDK
  '[role="button"][jslog^="32601"]:not(.Uo)', // idx:46235362155 (English) and idx:27351649219 (Vietnamese)
  '.dC > [role="button"]:not(.Uo):not([aria-haspopup="true"])', // FL: beside the arrow, in all four kinds
  'div.J-J5-Ji.btA div[role="button"][jslog]:not(.Uo):not([aria-haspopup="true"])', // NKG
  '.T-I.aoO.v7.T-I-atl.L3', // MDH
];

/** What stands right before a menu's arrow: NKG finds the arrow as Send's next sibling, whatever either is called. */
export const beforeArrow =
  '[role="button"]:not(.Uo, [aria-haspopup="true"]):has(+ [role="button"][aria-haspopup="true"])';

/** "Send and archive", in answers only. ISDK. */
export const sendAndArchive = '[role="button"].Uo:not([aria-haspopup])';

/** The arrow beside Send. ISDK, NKG. */
export const moreSendOptions = '[role="button"].hG, .IZ .Up [role="button"][aria-haspopup="true"]';

/** "Schedule send" in the menu of the arrow, which stands outside the compose window. ISDK, FL. */
export const scheduleItem = '[role="menuitem"][selector="scheduledSend"]';

/** A time that schedules at once; the row with `AM` asks for another one. FL. */
export const scheduleTime = '[role="dialog"] [role="menuitem"].Az:not(.AM)';

/** The button of Gmail's dialogs that goes on: idx:43014600817, idx:4652939439. */
export const goOn = '.J-at1-atl';

export const subject = 'input[name="subjectbox"]'; // ISDK, SGG

/** Gmail's own dialog: "Please specify at least one recipient". ISDK. */
export const alertDialog = '[role="alertdialog"]';

/** "Undo" and "View message" in the notice that a message was sent: idx:65874958707, idx:31029150835. */
export const sentNotice = '#link_vsm, #link_undo';

export const attachment = '.aQH .aZo'; // NKG, ISDK
export const attachmentName = '.vI'; // (inf): the name without the size

/** The link to the person's account says their name and address: idx:59314589474, idx:67480040893. */
export const account: Selectors = ['a[href*="SignOutOptions"][aria-label]', 'header a[aria-label*="@"]'];
