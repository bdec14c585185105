import { discordSurfaces } from '../../../lib/sites/discord/index.ts';
import { messengerSurfaces } from '../../../lib/sites/messenger/index.ts';
import type { Surface } from '../../../lib/sites/site.ts';
import { slackSurfaces } from '../../../lib/sites/slack/index.ts';
import { teamsSurfaces } from '../../../lib/sites/teams/index.ts';
import { whatsappSurfaces } from '../../../lib/sites/whatsapp/index.ts';

/** One chat page as its tests need it; where it stands on the real host is in test/pages/chat-pages.ts, which needs Node. */
export interface ChatPage {
  readonly name: string;
  readonly path: string;
  readonly surface: string;
  readonly surfaces: readonly Surface[];
  /** Added to every address: a variant of the page. */
  readonly query?: string;
  /** Enter is a setting of the site that its page does not show. */
  readonly enterIsChosen: boolean;
  /** Parts that look like a composer and are none, with the query that shows them. */
  readonly others: readonly { readonly mark: string; readonly query: string }[];
  /** Whether fixes can be written into its editor. */
  readonly writes: boolean;
}

const slack: ChatPage = {
  name: 'slack--workspace',
  path: '/client/T0ACME/D0HELENA01',
  surface: 'slack-message',
  surfaces: slackSurfaces,
  enterIsChosen: true,
  others: [
    { mark: 'search', query: '' },
    { mark: 'canvas', query: 'canvas=1' },
  ],
  writes: true,
};

const messenger: ChatPage = {
  name: 'messenger--messages',
  path: '/messages/t/1000123/',
  surface: 'messenger-message',
  surfaces: messengerSurfaces,
  enterIsChosen: false,
  others: [{ mark: 'search', query: '' }],
  writes: true,
};

const chatTab: ChatPage = {
  ...messenger,
  name: 'messenger--tabs',
  path: '/',
  others: ['search', 'comment', 'loose-comment'].map((mark) => ({ mark, query: '' })),
};

const whatsapp: ChatPage = {
  name: 'whatsapp--chat',
  path: '/',
  surface: 'whatsapp-message',
  surfaces: whatsappSurfaces,
  enterIsChosen: false,
  others: [{ mark: 'search', query: '' }],
  writes: true,
};

const discord: ChatPage = {
  name: 'discord--channel',
  path: '/channels/@me/77',
  surface: 'discord-message',
  surfaces: discordSurfaces,
  query: 'button=1',
  enterIsChosen: false,
  others: [{ mark: 'search', query: '' }],
  writes: true,
};

const teams: ChatPage = {
  name: 'teams--chat',
  path: '/v2/',
  surface: 'teams-message',
  surfaces: teamsSurfaces,
  enterIsChosen: true,
  others: [
    { mark: 'search', query: '' },
    { mark: 'forward', query: 'forward=1' },
  ],
  writes: true,
};

export const chatPages: readonly ChatPage[] = [
  slack,
  { ...slack, query: 'engine1=1' },
  messenger,
  chatTab,
  whatsapp,
  discord,
  teams,
];
