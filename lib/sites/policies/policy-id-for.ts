import type { MessageKind } from '../../review/message.ts';

/** Surfaces whose messages fall under a row of their own. */
const bySurface: Readonly<Record<string, string>> = {
  'linkedin-sales-navigator': 'linkedin-sales-navigator-inmail',
  'linkedin-recruiter': 'linkedin-recruiter-inmail',
  'linkedin-invitation': 'linkedin-invitation-note',
  'outlook-live': 'outlook-com',
  'outlook-work': 'microsoft365-outlook-recall',
  'x-chat': 'x-chat-encrypted',
  'x-messages': 'x-dm-unencrypted',
};

/** Sites whose messages all fall under one row. */
const bySite: Readonly<Record<string, string>> = {
  gmail: 'gmail',
  slack: 'slack',
  messenger: 'facebook-messenger',
  whatsapp: 'whatsapp',
  discord: 'discord',
  teams: 'microsoft-teams',
  instagram: 'instagram-dm',
  telegram: 'telegram',
};

/**
 * Which row of the take-back table holds for a message. What may be an InMail is told as one; a site
 * without a row is told as not to be taken back.
 *
 * @param mayBeInMail the surface's answer for this composer
 */
export function policyIdFor(site: string, surface: string, kind: MessageKind, mayBeInMail: boolean): string {
  if (site !== 'linkedin' && site !== 'practice') {
    return bySurface[surface] ?? bySite[site] ?? (kind === 'email' ? 'smtp-email' : 'unknown');
  }
  const own = bySurface[surface];
  if (own) return own;
  if (kind === 'note') return 'linkedin-invitation-note';
  return kind === 'inmail' || mayBeInMail ? 'linkedin-inmail' : 'linkedin-message';
}
