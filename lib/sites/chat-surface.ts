import type { Conversation, Recipient } from '../review/message.ts';
import { allOf, closestOf, firstOf, fold, isRendered, type Selectors, textOf } from './find.ts';
import type { Composer, KeyChord, KeyEffect, OtherSend, ReleaseWay, Route, Surface } from './site.ts';
import { type SurfaceParts, surfaceFrom } from './surface-from.ts';

/** What one chat composer has to say for itself; all chat sites are otherwise the same. */
export interface ChatParts
  extends Pick<
    SurfaceParts,
    | 'id'
    | 'site'
    | 'label'
    | 'engine'
    | 'livesAt'
    | 'editors'
    | 'notIn'
    | 'roots'
    | 'isRoot'
    | 'climbs'
    | 'shadowHosts'
    | 'releaseProven'
    | 'learnsEnter'
    | 'looseSendControl'
    | 'suggestionOpen'
  > {
  /** What holds one editor and its buttons. */
  readonly boxes?: Selectors;
  /** The same, where it can only be told by what is around. */
  boxOf?(composer: Composer): HTMLElement;
  /** Send, within the box (within the root where no box matches). */
  readonly send?: Selectors;
  /** The same, where markup does not tell Send from what else stands there. */
  sendControls?(composer: Composer): HTMLElement[];
  /** How a stopped message is sent on; by a click on Send where nothing is said. */
  release?(composer: Composer, route?: Route): ReleaseWay;
  enter(chord: KeyChord, composer: Composer): KeyEffect;
  conversation(composer: Composer): Conversation;
  /** Empty in a group or channel: a greeting there names one of many. */
  recipients(composer: Composer): Recipient[];
  /** The text of each message on show, own ones only where the site tells them apart. */
  readonly ownMessages: Selectors;
  /** Where they are on show, if that is not the composer's root. */
  evidenceIn?(composer: Composer): HTMLElement;
  /** Every message, for context. */
  readonly messages: Selectors;
  isOwn?(message: Element): boolean;
  /** What was written in one of them, where other things stand in it; its text where nothing is said. */
  messageText?(message: Element): string;
  readonly attachments: Selectors;
  otherSend?(path: readonly EventTarget[], surface: Surface): OtherSend | null;
}

/** A chat composer: one line or a few, sent by Enter or a button, to whoever the conversation beside it is with. */
export function chatSurface(parts: ChatParts): Surface {
  const {
    boxes = [],
    boxOf: ownBox,
    send = [],
    enter,
    ownMessages,
    messages,
    isOwn,
    messageText = textOf,
    ...own
  } = parts;
  const { otherSend, attachments, evidenceIn, ...rest } = own;
  const placeOf = evidenceIn ?? (({ root }: Composer) => root);
  const boxOf = ownBox ?? (({ editor, root }: Composer): HTMLElement => closestOf(editor, boxes) ?? root);
  const sendControls = parts.sendControls ?? ((composer) => allOf(boxOf(composer), send));
  const clickOnSend = (composer: Composer): ReleaseWay => {
    const control = sendControls(composer)[0];
    return control && parts.releaseProven ? { how: 'click', control } : { how: 'ask' };
  };
  const surface: Surface = surfaceFrom({
    ...rest,
    forms: boxes,
    attachments: (composer) =>
      allOf(boxOf(composer), attachments)
        .filter(isRendered)
        .map((item, index) => textOf(item) || `attachment ${index + 1}`),
    sendControls,
    keyEffect: (composer, chord, target) =>
      composer.editor.contains(target) ? enter(chord, composer) : 'none',
    kind: () => 'chat',
    release: parts.release ?? clickOnSend,
    evidence: (composer) => ({
      ownMessagesWith: (text) =>
        allOf(placeOf(composer), ownMessages).filter(
          (shown) => !shown.contains(composer.editor) && messageText(shown) === fold(text),
        ).length,
    }),
    ...(evidenceIn ? { alsoWatch: (composer) => [evidenceIn(composer)] } : {}),
    thread: ({ root }) =>
      allOf(root, messages).map((message) => ({
        own: isOwn?.(message) ?? false,
        text: messageText(message),
      })),
    ...(otherSend ? { otherSend: (path) => otherSend(path, surface) } : {}),
  });
  return surface;
}

/** The text of the first part of the root that matches, or ''. */
export function nameIn(root: ParentNode, selectors: Selectors): string {
  const element = firstOf(root, selectors);
  return element ? textOf(element) : '';
}
