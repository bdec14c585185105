import { discordMessageMenu } from './discord/message-menu.ts';
import { linkedinMessageMenu } from './linkedin/message-menu.ts';
import { slackMessageMenu } from './slack/message-menu.ts';
import { teamsMessageMenu } from './teams/message-menu.ts';

/** A message of the person's own that is on show in a thread. */
export interface OwnMessage {
  readonly item: HTMLElement;
  readonly text: string;
}

/** What a message's menu says of deleting. unknown: in a language whose word for it we do not know. */
export type DeleteChoice = 'offered' | 'greyed' | 'missing' | 'unknown';

/** How a menu is opened: a click on what opens it, or a right click. */
export type Press = 'click' | 'contextmenu';

/** The menu of one own message, where a person looks for Delete. Data of a site; asked only about what was pressed. */
export interface MessageMenu {
  /** The site's name, as a sentence about it needs it. */
  readonly siteName: string;
  /** Whether the site tells own messages apart; where not, a message counts as own when it is in the history. */
  readonly ownIsTold: boolean;
  /** The message whose menu this press opens; null for any other press, and for what is known to be another's. */
  messageOn(path: readonly EventTarget[], press: Press): OwnMessage | null;
  /** The menu that is open now. */
  opened(message: OwnMessage): HTMLElement | null;
  choiceIn(menu: HTMLElement): DeleteChoice;
  /** Whether this press chooses an offered Delete in such a menu. */
  choosesDelete(path: readonly EventTarget[]): boolean;
  /** False once it is gone from its thread, or something else stands in its place. */
  isOnShow(message: OwnMessage): boolean;
  /** How many words of the site about something that failed are on show. */
  failuresOnShow(message: OwnMessage): number;
  /** Where the menu and such words come up: to be observed for a moment. */
  places(message: OwnMessage): readonly Node[];
}

const menus: Readonly<Record<string, MessageMenu>> = {
  linkedin: linkedinMessageMenu,
  slack: slackMessageMenu,
  teams: teamsMessageMenu,
  discord: discordMessageMenu,
};

/** Undefined where nothing is known of the site's menus. */
export function messageMenuOf(site: string): MessageMenu | undefined {
  return menus[site];
}
