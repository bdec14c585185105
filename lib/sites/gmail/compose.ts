import { readMailBody } from '../../editors/own-mail-text.ts';
import { addressPath, allOf, elementsIn, firstOf, isRendered, textOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer, KeyChord, KeyEffect, OtherSend, ReleaseWay, Route, Surface } from '../site.ts';
import { surfaceFrom } from '../surface-from.ts';
import { refusalFor, sentNoticesFor } from './notices.ts';
import { isReplyAll, ownAddressOf, ownNameOf, recipientsOf } from './people.ts';
import { Scheduling } from './schedule.ts';
import * as parts from './selectors.ts';

const scheduling = new Scheduling(() => compose);

/** By its marks; where none is left, the button with words beside the menu's arrow: the others there are icons. */
function sendsIn(root: HTMLElement): HTMLElement[] {
  const marked = allOf(root, parts.send);
  if (marked.length > 0) return marked;
  const beside = [...root.querySelectorAll<HTMLElement>(parts.beforeArrow)];
  return beside.filter((button) => textOf(button) !== '').slice(0, 1);
}

const sendControls = ({ root }: Composer): HTMLElement[] => sendsIn(root);

/** Ctrl or ⌘ + Enter sends from every field of the window (ISDK, MDH); Enter alone never does. */
function keyEffect(_: Composer, { key, mod, shift, alt }: KeyChord): KeyEffect {
  return key === 'Enter' && mod && !shift && !alt ? 'send' : 'none';
}

function otherSend(path: readonly EventTarget[]): OtherSend | null {
  const archives = elementsIn(path).find((element) => element.matches(parts.sendAndArchive));
  const composer = archives ? compose.locate(path) : null;
  if (archives && composer) return { composer, control: archives, route: 'send-and-archive', on: 'click' };
  return scheduling.controlOn(path);
}

/**
 * A click works (SGG, NKG 2026; ISDK with the whole sequence). What was to be scheduled is never sent now; with "Send
 * and archive" switched on, Ctrl+Enter archives too (leggett/simplify #881, 2026-01).
 */
function release(composer: Composer, route?: Route): ReleaseWay {
  if (route === 'schedule') return { how: 'ask' };
  const archives = composer.root.querySelector<HTMLElement>(parts.sendAndArchive);
  const plain = sendControls(composer)[0];
  const control = route === 'send-and-archive' || route === 'mod-enter' ? (archives ?? plain) : plain;
  return control ? { how: 'click', control } : { how: 'ask' };
}

/** Gmail's own number of the window; it stays while a draft is saved, which the draft's id does not. */
function conversationId(composer: Composer): string {
  const input = composer.root.querySelector<HTMLInputElement>('input[name="composeid"]');
  if (input?.value) return `compose:${input.value}`;
  return `to:${recipientsOf(composer)
    .map(({ address }) => address)
    .join()}`;
}

function attachments({ root }: Composer): string[] {
  return [...root.querySelectorAll(parts.attachment)].map(
    (item, index) => textOf(firstOf(item, [parts.attachmentName]) ?? item) || `attachment ${index + 1}`,
  );
}

/** The key in its label, or the word itself: the same in English and Vietnamese (composers.md 2). */
function looseSendControl({ root }: Composer): HTMLElement | null {
  const buttons = [...root.querySelectorAll<HTMLElement>('[role="button"]')].filter(isRendered);
  const label = (button: HTMLElement) =>
    `${button.getAttribute('aria-label')} ${button.getAttribute('data-tooltip')}`;
  return (
    buttons.find((button) => /Ctrl-?\s?Enter|⌘\s?Enter/i.test(label(button)) || saysSend(button)) ?? null
  );
}

/** Every window in which Gmail writes a mail: a new message, an answer in the thread, a pop-out. */
export const compose: Surface = surfaceFrom({
  id: 'gmail-compose',
  site: 'gmail',
  label: 'Gmail message',
  engine: 'mail-body',
  readText: readMailBody,
  releaseProven: true,
  livesAt: (element) => addressPath(element).startsWith('/mail'),
  editors: parts.editor,
  roots: parts.root,
  climbs: true,
  isRoot: (ancestor) => sendsIn(ancestor).length > 0,
  conversation: (composer) => ({
    id: conversationId(composer),
    ...(composer.root.matches('[role="dialog"]') ? {} : { url: composer.root.ownerDocument.location.href }),
  }),
  recipients: recipientsOf,
  attachments,
  sendControls,
  otherSend,
  keyEffect,
  kind: () => 'email',
  replyAll: isReplyAll,
  ownAddress: ownAddressOf,
  ownName: ownNameOf,
  release,
  refusal: refusalFor,
  evidence: (composer) => ({
    // A sent mail is shown nowhere where it was written: Gmail's notice is the sign.
    ownMessagesWith: () => 0,
    sentNotices: () => sentNoticesFor(composer),
  }),
  // The bar of notices is always there (idx:65874958707); where it is not found, the whole page.
  alsoWatch: ({ root }) => {
    const page = root.ownerDocument;
    return [firstOf(page, ['.b8.UC', '[role="alert"]']) ?? page.body];
  },
  subjectField: ({ root }) => {
    const field = root.querySelector<HTMLElement>(parts.subject);
    return field && isRendered(field) ? field : null;
  },
  looseSendControl,
});
