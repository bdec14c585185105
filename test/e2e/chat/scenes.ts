import { discordScenes } from './discord.ts';
import { instagramScenes } from './instagram.ts';
import { messengerScenes } from './messenger.ts';
import type { ChatScene } from './scene.ts';
import { slack } from './slack.ts';
import { teamsScenes } from './teams.ts';
import { telegramScenes } from './telegram.ts';
import { whatsappScenes } from './whatsapp.ts';
import { xScenes } from './x.ts';

/** Every chat site's pages, the one people use most first: what plays all of them takes them from here. */
export const chatScenes: Readonly<Record<string, readonly ChatScene[]>> = {
  slack: [slack],
  messenger: messengerScenes,
  whatsapp: whatsappScenes,
  discord: discordScenes,
  teams: teamsScenes,
  x: xScenes,
  instagram: instagramScenes,
  telegram: telegramScenes,
};
