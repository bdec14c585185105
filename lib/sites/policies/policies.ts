import type { Policy } from './policy.ts';
import { discordPolicies } from './rows/discord.ts';
import { gmailPolicies } from './rows/gmail.ts';
import { googleChatPolicies } from './rows/google-chat.ts';
import { imessagePolicies } from './rows/imessage.ts';
import { instagramPolicies } from './rows/instagram.ts';
import { linkedinInmailPolicies } from './rows/linkedin-inmail.ts';
import { linkedinInvitationPolicies } from './rows/linkedin-invitation.ts';
import { linkedinMessagePolicies } from './rows/linkedin-message.ts';
import { messengerPolicies } from './rows/messenger.ts';
import { otherMailPolicies } from './rows/other-mail.ts';
import { outlookPolicies } from './rows/outlook.ts';
import { signalPolicies } from './rows/signal.ts';
import { slackPolicies } from './rows/slack.ts';
import { teamsPolicies } from './rows/teams.ts';
import { telegramPolicies } from './rows/telegram.ts';
import { whatsappPolicies } from './rows/whatsapp.ts';
import { xPolicies } from './rows/x.ts';

/** The whole take-back table, in the order it is shown: one file a platform, one line here. */
export const policies: readonly Policy[] = /* @__PURE__ */ [
  linkedinMessagePolicies,
  linkedinInmailPolicies,
  linkedinInvitationPolicies,
  gmailPolicies,
  outlookPolicies,
  otherMailPolicies,
  messengerPolicies,
  instagramPolicies,
  whatsappPolicies,
  slackPolicies,
  teamsPolicies,
  discordPolicies,
  telegramPolicies,
  signalPolicies,
  xPolicies,
  googleChatPolicies,
  imessagePolicies,
].flat();
