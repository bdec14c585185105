import { saysSend } from '../send-labels.ts';
import { fieldWindow } from './field-window.ts';
import { inMailLimits } from './inmail.ts';
import { placeOf } from './place.ts';

/** Recruiter and its siblings at /talent/, /hiring/, /recruiter/ (composers.md 1.4, ~2024-26). */
export const recruiter = fieldWindow({
  id: 'linkedin-recruiter',
  label: 'Recruiter InMail',
  kind: 'inmail',
  limits: inMailLimits,
  siteFillsTokens: true,
  // No source has pressed Send here by script: the person presses it again.
  releaseProven: false,
  livesAt: (element) => placeOf(element) === 'recruiter',
  editors: [
    'textarea[data-test-compose-textarea-input]', // idx:56109525850
    'textarea.compose-textarea__textarea', // idx:44717855610
    '[data-test-base-composer-textarea] textarea, .compose-body textarea', // idx:53990986938
  ],
  notIn: ['[class*="create-edit-note"]', '[class*="edit-note__form"]'], // internal notes: idx:16998576418
  roots: ['[role="dialog"]', '.inmail-component'], // idx:44717855610
  climbs: true,
  // Send by its class, else by its word in an ancestor: composers.md 1.4.
  isRoot: (ancestor) =>
    [...ancestor.querySelectorAll('button')].some(
      (button) => button.matches('.compose-actions__submit-button, [type="submit"]') || saysSend(button),
    ),
  send: ['button.compose-actions__submit-button', 'button[type="submit"]'], // idx:44717855610
  subject: ['input.compose-subject__input', 'input[name="subject"]'], // idx:44717855610
  recipient: [
    '.artdeco-entity-lockup__title', // idx:44780334296
    '[data-anonymize="person-name"]',
    '.artdeco-pill',
    'a[href*="/talent/profile/"]',
  ],
  member: /\/(talent|recruiter)\/profile\/[^/?#]+/,
  shownMessage: ['[data-test-message-body]', 'article p', '[class*="message-body"]', 'p'], // the last: (inf)
});
