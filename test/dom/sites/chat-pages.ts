import { discordSurfaces } from '../../../lib/sites/discord/index.ts';
import { instagramSurfaces } from '../../../lib/sites/instagram/index.ts';
import { messengerSurfaces } from '../../../lib/sites/messenger/index.ts';
import type { Surface } from '../../../lib/sites/site.ts';
import { slackSurfaces } from '../../../lib/sites/slack/index.ts';
import { teamsSurfaces } from '../../../lib/sites/teams/index.ts';
import { telegramSurfaces } from '../../../lib/sites/telegram/index.ts';
import { whatsappSurfaces } from '../../../lib/sites/whatsapp/index.ts';
import { xSurfaces } from '../../../lib/sites/x/index.ts';

/** One chat page as its tests need it; where it stands on the real host is in test/pages/chat-pages.ts, which needs Node. */
export interface ChatPage {
  readonly name: string;
  readonly path: string;
  /** Where the site tells a group by its address. */
  readonly groupPath?: string;
  readonly surface: string;
  readonly surfaces: readonly Surface[];
  /** Added to every address: a variant of the page. */
  readonly query?: string;
  /** Enter is a setting of the site that its page does not show. */
  readonly enterIsChosen: boolean;
  /** Parts that look like a composer and are none, with the query that shows them. */
  readonly others: readonly { readonly mark: string; readonly query: string }[];
  /** Files are chosen in a window of their own. */
  readonly filesElsewhere?: true;
  /** A stopped message waits for the person's own gesture. */
  readonly asks?: true;
  /** Whether fixes can be written into its editor. */
  readonly writes: boolean;
  /** How it marks a file that is about to be sent is not known. */
  readonly filesUnknown?: boolean;
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

const instagram: ChatPage = {
  name: 'instagram--direct',
  path: '/direct/t/17842000000001/',
  surface: 'instagram-message',
  surfaces: instagramSurfaces,
  enterIsChosen: false,
  others: [
    { mark: 'search', query: '' },
    { mark: 'caption', query: 'caption=1' },
  ],
  filesElsewhere: true,
  asks: true,
  writes: true,
};

const instagramPanel: ChatPage = {
  ...instagram,
  name: 'instagram--panel',
  path: '/helena.ortiz/',
  others: [
    { mark: 'search', query: '' },
    { mark: 'comment', query: '' },
    { mark: 'caption', query: 'caption=1' },
    { mark: 'story', query: 'story=1' },
  ],
};

const telegramA: ChatPage = {
  name: 'telegram--a',
  path: '/a/',
  surface: 'telegram-a-message',
  surfaces: telegramSurfaces,
  enterIsChosen: true,
  others: [
    { mark: 'search', query: '' },
    { mark: 'story-editor', query: 'story=1' },
  ],
  filesElsewhere: true,
  writes: true,
};

const telegramK: ChatPage = {
  ...telegramA,
  name: 'telegram--k',
  path: '/k/',
  surface: 'telegram-k-message',
};

const xChat: ChatPage = {
  name: 'x--chat',
  path: '/i/chat/10-20',
  groupPath: '/i/chat/g77',
  surface: 'x-chat',
  surfaces: xSurfaces,
  enterIsChosen: false,
  others: [{ mark: 'search', query: '' }],
  writes: true,
  filesUnknown: true,
};

const xMessages: ChatPage = {
  ...xChat,
  name: 'x--messages',
  path: '/messages/10-20',
  groupPath: '/messages/1077',
  surface: 'x-messages',
  filesUnknown: false,
};

export const chatPages: readonly ChatPage[] = [
  slack,
  { ...slack, query: 'engine1=1' },
  messenger,
  chatTab,
  whatsapp,
  discord,
  teams,
  instagram,
  instagramPanel,
  telegramA,
  telegramK,
  xChat,
  { ...xChat, query: 'shadow=1' },
  xMessages,
];
