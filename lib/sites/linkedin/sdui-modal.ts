import { isInShadow } from '../find.ts';
import { fieldWindow } from './field-window.ts';
import { isProduct } from './place.ts';

/** Variant E: the "Send message" dialog of the newer pages (composers.md 1.1 E; idx:57907540114, 2026, one source). */
export const sduiModal = fieldWindow({
  id: 'linkedin-sdui',
  label: 'LinkedIn message',
  kind: 'message',
  limits: {},
  // "works once enabled": composers.md 8.5.
  releaseProven: true,
  livesAt: (element) => !isInShadow(element) && !isProduct(element),
  editors: [
    '[data-sdui-screen*="Message"] textarea',
    ':is([role="dialog"], dialog):has(button[componentkey^="referralSendButton"]) textarea',
    '[data-testid="dialog-content"]:has(button[componentkey^="referralSendButton"]) textarea',
  ],
  notIn: ['#custom-message', '[class~="msg-form"]'],
  roots: ['[data-sdui-screen*="Message"]', '[role="dialog"]', 'dialog', '[data-testid="dialog-content"]'],
  send: ['button[componentkey^="referralSendButton"]'],
  // The dialog's own heading is no name: without a link nobody is known.
  recipient: ['a[href*="/in/"]'],
  member: /\/in\/[^/?#]+/,
  leavesBySending: true,
  shownMessage: ['[data-event-urn] p'],
});
