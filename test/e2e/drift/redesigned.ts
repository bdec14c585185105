import { address, type ChatScene } from '../chat/scene.ts';
import { slack } from '../chat/slack.ts';
import { teamsScenes } from '../chat/teams.ts';
import { telegramScenes } from '../chat/telegram.ts';
import { whatsappScenes } from '../chat/whatsapp.ts';
import { xScenes } from '../chat/x.ts';
import { variantOf } from '../linkedin/variants.ts';
import { personal } from '../mail/outlook.ts';

/** A page of a site after a release that nobody told us of (test/pages/redesign.js). */
export interface Redesigned {
  readonly name: string;
  /** As the popup calls the site. */
  readonly called: string;
  readonly url: string;
  readonly editor: string;
  readonly send: string;
  /** What sends without Send. */
  readonly key: 'Enter' | 'Mod+Enter';
  /** What the report says of it, where it can still be seen once the message has left: a mail is gone with its Send. */
  readonly reported: string;
}

const lost = 'sends: nothing found';
const parts = { editor: '[data-expect-editor]', send: '[data-expect-send]' } as const;

function chat(scene: ChatScene | undefined, called: string, query: string): Redesigned[] {
  if (!scene) return [];
  const { name, url } = scene;
  return [{ ...parts, name, called, url: address({ ...scene, url }, query), key: 'Enter', reported: lost }];
}

const [whatsapp] = whatsappScenes;
const [teams] = teamsScenes;
const [xChat, , xMessages] = xScenes;
const [webA, webK] = telegramScenes;

/** Where Send is told by the site's own marks: the others go by words or by where a button stands, which stay. */
export const renamed: readonly Redesigned[] = [
  ...chat(slack, 'Slack', 'redesign=renamed'),
  ...chat(whatsapp, 'WhatsApp', 'redesign=renamed'),
  ...chat(webA, 'Telegram', 'redesign=renamed'),
  ...chat(xChat, 'X', 'redesign=renamed'),
  ...chat(xMessages, 'X', 'redesign=renamed'),
  {
    ...parts,
    name: 'LinkedIn',
    called: 'LinkedIn',
    url: `${variantOf('classic').url}&redesign=renamed`,
    key: 'Mod+Enter',
    reported: lost,
  },
  {
    ...parts,
    name: 'Outlook',
    called: 'Outlook',
    url: `${personal}?redesign=renamed&around=2`,
    key: 'Mod+Enter',
    reported: '"surface": "outlook-live"',
  },
];

/** Where the box itself is told by its Send: with that gone nobody knows it. */
export const unknown: readonly Redesigned[] = chat(teams, 'Teams', 'redesign=renamed').map((site) => ({
  ...site,
  reported: 'not a composer: ',
}));

/** Where a message that was sent shows in the page, so that its leaving is seen without an attempt. */
export const silent: readonly Redesigned[] = [
  ...chat(slack, 'Slack', 'redesign=silent'),
  ...chat(webK, 'Telegram', 'redesign=silent'),
  ...chat(whatsapp, 'WhatsApp', 'redesign=silent'),
  ...chat(xMessages, 'X', 'redesign=silent'),
];
