/**
 * Where Outlook on the web keeps the parts of a mail being written. Best first; composers.md 3 holds the sources: BRK
 * (Briskine, 2026-08), OM = idx:68423612301 (2026), OF = idx:53187102784 (2025-26), OS = idx:63157190585 (scheduling,
 * 2026). No interface language is assumed, save where nothing else is known.
 */
import type { Selectors } from '../find.ts';

export const editor: Selectors = [
  '[id^="editorParent_"] [role="textbox"][contenteditable="true"][aria-multiline="true"]', // BRK, idx:69534198813
  '[data-testid="rooster-editor-focus-trap-zone"] [contenteditable="true"][aria-multiline="true"]', // idx:38801951824
];

/** One mail being written. An answer marks the reading pane's `main` as one too: never that (OM). */
export const root: Selectors = [
  '[id^="docking_InitVisiblePart_"]',
  '[id^="docking_DockingTriggerPart_"]', // idx:32547449166
  '[data-app-section="Form_Content"]', // the window of a popped-out mail: BRK
  '[data-app-section="MailReadCompose"]:not(main)',
];

/** The split button of Send: its wrapper, where it has one. idx:6293723241, OF. */
export const sendGroup: Selectors = ['[data-testid="ComposeSendButton"]', '.fui-SplitButton'];

export const send: Selectors = [
  'button.fui-SplitButton__primaryActionButton', // CH3, OF
  '[id^="splitButton-"][id$="__primaryActionButton"]', // OF
  'button[title*="(Ctrl+Enter)"]', // idx:19296253992: the key is the same in every language
];

/** What opens the menu beside Send. */
export const moreSendOptions: Selectors = [
  'button.fui-SplitButton__menuButton',
  '[data-testid="ComposeSendButton"] button[aria-haspopup]',
];

export const subject: Selectors = [
  'input[id^="MSG_"][id$="_SUBJECT"]', // OF; the reading pane has a span
  'input:is([type="text"], :not([type])):not([role])', // idx:54755369416 goes by its label; the recipients' fields are none
]; // OF; the reading pane has a span

/** The fields of recipients, in this order. idx:54755369416, BRK. */
export const wells = { to: '[id$="_TO"]', cc: '[id$="_CC"]', bcc: '[id$="_BCC"]' } as const;
export const anyWell = 'div[contenteditable="true"]:not([aria-multiline])'; // BRK
export const chip = '[data-lpc-hover-target-id], span._Entity'; // BRK #634, 2026-03

export const attachment: Selectors = [
  '[data-testid="AttachmentCard"]', // idx:54755369416
  '[aria-label="file attachments"] [role="option"]', // OF
];

/** The quoted mail below an answer. BRK. */
export const quoted = '[id$="RplyFwdMsg"], #mail-editor-reference-message-container';

/** Account menu, where it was opened once. idx:1349094085, idx:53779543215. */
export const ownAddress = '#mectrl_currentAccount_secondary';
export const ownName = '#mectrl_currentAccount_primary';
