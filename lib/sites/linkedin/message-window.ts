import { allOf, closestOf, elementsIn, firstOf, isRendered, matchesAny, textOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer, KeyChord, KeyEffect, OneClickSend, ReleaseWay, Surface } from '../site.ts';
import { surfaceFrom } from '../surface-from.ts';
import { creditsLeftOf, kindOf, limitsOf, mayBeInMail, subjectOf } from './inmail.ts';
import { conversationOf, ownNameOf, recipientsOf, senderNames } from './people.ts';
import { interopHosts, isBubble, type Place, placeOf } from './place.ts';
import * as parts from './selectors.ts';
import { evidenceIn, threadOf } from './thread.ts';

/** What one send belongs to: the form, or the div that stands for it. */
function formOf({ root, editor }: Composer): HTMLElement {
  return closestOf(editor, parts.form) ?? root;
}

function sendControlsOf(composer: Composer): HTMLElement[] {
  return allOf(formOf(composer), parts.send);
}

/** Measured in bubbles and on the full page (composers.md 1.2, "Send keys"; idx:71133140948, NK). */
function keyEffect(composer: Composer, chord: KeyChord, target: Element): KeyEffect {
  if (chord.key !== 'Enter' || chord.shift || chord.alt) return 'none';
  const inEditor = composer.editor.contains(target);
  if (!inEditor && subjectOf(composer)?.contains(target) !== true) return 'none';
  if (chord.mod) return 'send';
  if (sendControlsOf(composer).length > 0) return 'none';
  // Without a submit button the browser submits the form of the one text field there is.
  if (!inEditor) return composer.editor.closest('form') ? 'send' : 'none';
  const enterMode = allOf(formOf(composer), parts.sendModeToggle).some(isRendered);
  return enterMode ? 'send' : 'unknown';
}

/** Click mode takes a click; Enter mode has no button and takes its form's submit (composers.md 8.5). */
function release(composer: Composer): ReleaseWay {
  const control = sendControlsOf(composer)[0];
  if (control) return { how: 'click', control };
  const form = composer.editor.closest('form');
  return form ? { how: 'submit', form } : { how: 'ask' };
}

function attachmentsOf(composer: Composer): string[] {
  const list = firstOf(formOf(composer), parts.attachmentList);
  return [...(list?.children ?? [])].map((item, index) => textOf(item) || `attachment ${index + 1}`);
}

/** A looser look for Send, by its name or its type, anywhere in the window. */
function looseSendControl(composer: Composer): HTMLElement | null {
  const buttons = [...composer.root.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
    isRendered,
  );
  return (
    buttons.find((button) => matchesAny(button, parts.send)) ??
    buttons.find((button) => saysSend(button) && !matchesAny(button, parts.quickReply)) ??
    null
  );
}

/** The classic message window: the same parts in the page, in LinkedIn's shadow root and in its frame. */
export function messageWindow(id: string, label: string, place: Place): Surface {
  const livesAt = (element: Element) => placeOf(element) === place;
  const surface: Surface = surfaceFrom({
    id,
    site: 'linkedin',
    label,
    engine: 'rich-text',
    // composers.md 8.5: .click() validated 2026-08-10 and 2026-10; requestSubmit() in Enter mode, idx:57907540114.
    releaseProven: true,
    livesAt,
    editors: parts.editor,
    notIn: [parts.editForm],
    forms: parts.form,
    roots: parts.root,
    isRoot: (ancestor) => ancestor.querySelector('h2, header') !== null,
    readsIn: ({ root }) => (isBubble(root) ? root : root.closest<HTMLElement>(parts.detail)),
    ...(place === 'shadow' ? { shadowHosts: interopHosts } : {}),
    conversation: conversationOf,
    recipients: recipientsOf,
    attachments: attachmentsOf,
    sendControls: sendControlsOf,
    keyEffect,
    kind: kindOf,
    mayBeInMail,
    limits: limitsOf,
    ownName: ownNameOf,
    knownNames: ({ root }) => senderNames(root),
    release,
    evidence: evidenceIn,
    thread: threadOf,
    creditsLeft: creditsLeftOf,
    subjectField: subjectOf,
    looseSendControl,
    oneClickSend: (path) => quickReplyOn(path, livesAt, surface),
  });
  return surface;
}

/** A canned reply above the form; its window's composer belongs to it. */
function quickReplyOn(
  path: readonly EventTarget[],
  livesAt: (element: Element) => boolean,
  surface: Surface,
): OneClickSend | null {
  const [target] = elementsIn(path);
  const control = target && closestOf(target, parts.quickReply);
  if (!control || !livesAt(control)) return null;
  return { composer: surface.locate(path), control, text: textOf(control) };
}
