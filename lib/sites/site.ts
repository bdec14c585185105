import type { EngineId } from '../editors/editor.ts';
import type { Limits } from '../review/finding.ts';
import type { Message, MessageKind } from '../review/message.ts';

/** One way a person can send. Names are written to the journal. */
export type Route =
  | 'button'
  | 'enter'
  | 'mod-enter'
  | 'shortcut'
  | 'key-on-button'
  | 'submit'
  | 'quick-reply'
  | 'schedule'
  | 'send-and-archive'
  | 'send-silently'
  | 'insert-paragraph'
  | 'programmatic';

/** A live handle on one composer in the page. Cheap to make; never kept across a remount without `isLive`. */
export interface Composer {
  readonly surface: Surface;
  /** What stays while one writes to one conversation: the bubble, the dialog, the pane. Sessions hang on it. */
  readonly root: HTMLElement;
  /** The editable element itself; may be rebuilt by the site at any time. */
  readonly editor: HTMLElement;
}

/** What the site would do with a key press in this composer, as the site is set up now. */
export type KeyEffect = 'send' | 'none' | 'unknown';

export interface KeyChord {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** How a held message can be sent on without a new gesture of the person (composers.md 8.5). */
export type ReleaseWay =
  | { readonly how: 'click'; readonly control: HTMLElement }
  | { readonly how: 'submit'; readonly form: HTMLFormElement }
  | { readonly how: 'ask' };

export interface OneClickSend {
  readonly composer: Composer | null;
  readonly control: HTMLElement;
  readonly text: string;
}

/** A control beside `sendControls` that sends in a way of its own: a menu's item that schedules, "Send and archive". */
export interface OtherSend {
  readonly composer: Composer;
  readonly control: HTMLElement;
  readonly route: Route;
  /**
   * press: it acts on mousedown already, before there is a click; enter: an Enter with this path confirms, a click there
   * does not.
   */
  readonly on: 'click' | 'press' | 'enter';
}

/** Evidence that a message left, read from the thread or a notice of the site. */
export interface SentEvidence {
  /** Own messages on show with exactly this text (white space folded). */
  ownMessagesWith(text: string): number;
  /** The site's own "sent" notices on show now, where it has such. */
  sentNotices?(): number;
}

/** One kind of composer on one site. One file, selectors first as data, then the few functions that need logic. */
export interface Surface {
  readonly id: string;
  readonly site: string;
  /** In the person's words: "LinkedIn message". */
  readonly label: string;
  readonly engine: EngineId;
  /** Whether a release without a new gesture is known to work here (DESIGN.md 5: only then a kind may wait or hold). */
  readonly releaseProven: boolean;
  /** The composer an event with this composed path belongs to, or null. Called for every key and click: cheap. */
  locate(path: readonly EventTarget[]): Composer | null;
  /** Every rendered composer under a document, open shadow roots included; no hidden decoys. */
  findAll(root: Document | ShadowRoot): Composer[];
  /** The composer as it is now inside the same root, after a remount; null when it is gone. */
  refresh(composer: Composer): Composer | null;
  /**
   * Every control whose activation sends this composer's message now; none of `oneClickSend`, which is asked after it.
   * Empty where the site shows none.
   */
  sendControls(composer: Composer): HTMLElement[];
  keyEffect(composer: Composer, chord: KeyChord, target: Element): KeyEffect;
  /** Other keys than Enter that may send with a modifier, lower case: "s" of Outlook's Alt+S. */
  readonly sendKeys?: readonly string[];
  /** The person can choose what Enter does here and the page does not show it: it is learned (lib/sites/learned.ts). */
  readonly learnsEnter?: true;
  /** True when Enter would pick from an open suggestion list of this editor rather than send. */
  suggestionOpen(composer: Composer): boolean;
  /** A one-click canned reply on this path: its text is the control's. */
  oneClickSend?(path: readonly EventTarget[]): OneClickSend | null;
  /** Such a control on this path. Menus and dialogs may stand outside the composer's root: the surface knows whose they are. */
  otherSend?(path: readonly EventTarget[]): OtherSend | null;
  kind(composer: Composer): MessageKind;
  /**
   * True where the thread may be an InMail although its kind is `message`: its take-back line is then an InMail's.
   * @param kind what was just read
   */
  mayBeInMail?(composer: Composer, kind?: MessageKind): boolean;
  read(composer: Composer): Message;
  /** @param kind what was just read */
  limits?(composer: Composer, kind: MessageKind): Limits;
  ownName?(composer: Composer): string | undefined;
  /** Names on the page that spelling should know, besides the recipients' and the person's own. */
  knownNames?(composer: Composer): string[];
  siteFillsTokens?: boolean;
  siteTokens?(composer: Composer): string[];
  /** @param route the way the person sent: what was to be scheduled must not be sent now */
  release(composer: Composer, route?: Route): ReleaseWay;
  evidence(composer: Composer): SentEvidence;
  /** The site shows nothing when a message was sent, as far as is known: that its composer went away is all there is. */
  readonly leavesSilently?: true;
  /**
   * What the site says in a dialog of its own right after a gesture. refused: it was not sent and will not be;
   * asks: it is sent if the person says so there.
   */
  refusal?(composer: Composer): 'refused' | 'asks' | null;
  /** Mail: this answers everybody on the thread; the person's own address. */
  replyAll?(composer: Composer): boolean;
  ownAddress?(composer: Composer): string | undefined;
  /** InMail credits the person has, where the page shows them. */
  creditsLeft?(composer: Composer): number | undefined;
  /** Where own messages and notices appear outside the composer's root: observed while a message is on its way. */
  alsoWatch?(composer: Composer): readonly Node[];
  /** Earlier messages of this thread that are on show, oldest first. */
  thread?(composer: Composer): { readonly own: boolean; readonly text: string }[];
  /** The subject field of this composer, where there is one: its Enter and Ctrl+Enter are gestures too. */
  subjectField?(composer: Composer): HTMLElement | null;
  /** A looser, slower search for the same parts; where only it finds a send control the surface has drifted. */
  looseSendControl?(composer: Composer): HTMLElement | null;
}

/** What is known of a site without looking at a page: plain data, for the manifest, the options and the README. */
export interface Site {
  readonly id: string;
  /** "LinkedIn" */
  readonly name: string;
  /** Match patterns, stated here only; the manifest reads them. */
  readonly hosts: readonly string[];
  /** Required sites are guarded from the install on; all others are optional permissions. */
  readonly required: boolean;
  /** The kinds of message that occur here: only they are offered in the options. */
  readonly kinds: readonly MessageKind[];
  /** What Enter does is a setting of the site that its pages do not show: it is learned, and can be stated in the options. */
  readonly enterIsChosen?: true;
  /** Sends with nothing to read: listed in README and popup. */
  readonly notReviewable: readonly string[];
}
