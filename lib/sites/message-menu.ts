import { linkedinMessageMenu } from './linkedin/message-menu.ts';

/** A message of the person's own that is on show in a thread. */
export interface OwnMessage {
  readonly item: HTMLElement;
  readonly text: string;
}

/** What a message's menu says of deleting. unknown: in a language whose word for it we do not know. */
export type DeleteChoice = 'offered' | 'greyed' | 'missing' | 'unknown';

/** The menu of one own message, where a person looks for Delete. Data of a site; asked only about what was pressed. */
export interface MessageMenu {
  /** The site's name, as a sentence about it needs it. */
  readonly siteName: string;
  /** The own message whose menu this press opens; null for any other press. */
  messageOn(path: readonly EventTarget[]): OwnMessage | null;
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

const menus: Readonly<Record<string, MessageMenu>> = { linkedin: linkedinMessageMenu };

/** Undefined where nothing is known of the site's menus. */
export function messageMenuOf(site: string): MessageMenu | undefined {
  return menus[site];
}
