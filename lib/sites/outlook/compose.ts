import { readMailBody } from '../../editors/own-mail-text.ts';
import { allOf, firstOf, isRendered, textOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer, KeyChord, KeyEffect, Surface } from '../site.ts';
import { surfaceFrom } from '../surface-from.ts';
import { isReplyAll, ownAddressOf, ownNameOf, recipientsOf } from './people.ts';
import { Scheduling } from './schedule.ts';
import * as parts from './selectors.ts';

/** Outlook.com, whose undo and recall are not those of an organisation's mailbox. */
function isPersonal(element: Element): boolean {
  // A popped-out mail is an about:blank window of the same origin.
  return /(?:^|\.)live\.com$/.test(
    URL.parse(element.ownerDocument.defaultView?.origin ?? '')?.hostname ?? '',
  );
}

function sendControls({ root }: Composer): HTMLElement[] {
  const group = firstOf(root, parts.sendGroup);
  const first = group?.querySelector<HTMLElement>('button');
  return first ? [first] : allOf(root, parts.send);
}

/**
 * Ctrl+Enter from anywhere in the mail (idx:13217607994). Alt+S sends too unless the person chose other shortcuts, which
 * no page shows.
 */
function keyEffect(_: Composer, { key, mod, shift, alt }: KeyChord): KeyEffect {
  if (key === 'Enter' && mod && !shift && !alt) return 'send';
  return key === 's' && alt && !mod && !shift ? 'unknown' : 'none';
}

function subjectField({ root }: Composer): HTMLElement | null {
  return allOf(root, parts.subject).find(isRendered) ?? null;
}

/** The subject's id holds the draft's; else the pane's own. */
function conversationId({ root }: Composer): string {
  const id = firstOf(root, parts.subject)?.id || root.id || root.querySelector('[id^="editorParent_"]')?.id;
  return `draft:${id ?? ''}`;
}

/** By its word or its key, anywhere in the pane. */
function looseSendControl({ root }: Composer): HTMLElement | null {
  const buttons = [...root.querySelectorAll<HTMLElement>('button')].filter(isRendered);
  return buttons.find((button) => saysSend(button) || /\(Ctrl\+Enter\)/i.test(button.title)) ?? null;
}

function composeOf(id: string, personal: boolean): Surface {
  return surfaceFrom({
    id,
    site: 'outlook',
    label: 'Outlook message',
    engine: 'mail-body',
    readText: readMailBody,
    // Nobody has reported a click by a program on the live page (composers.md 8.5).
    releaseProven: false,
    livesAt: (element) => isPersonal(element) === personal,
    editors: parts.editor,
    roots: parts.root,
    climbs: true,
    isRoot: (ancestor) => !ancestor.matches('main') && firstOf(ancestor, parts.send) !== null,
    conversation: (composer) => ({ id: conversationId(composer) }),
    recipients: recipientsOf,
    attachments: ({ root }) =>
      allOf(root, parts.attachment).map((card, index) => textOf(card) || `attachment ${index + 1}`),
    sendControls,
    otherSend: (path) => scheduling.controlOn(path),
    keyEffect,
    sendKeys: ['s'],
    kind: () => 'email',
    replyAll: isReplyAll,
    ownAddress: ownAddressOf,
    ownName: ownNameOf,
    release: () => ({ how: 'ask' }),
    // No notice that a mail was sent is known.
    leavesSilently: true,
    evidence: () => ({ ownMessagesWith: () => 0 }),
    subjectField,
    looseSendControl,
  });
}

export const outlookSurfaces: readonly Surface[] = [
  composeOf('outlook-live', true),
  composeOf('outlook-work', false),
];

const scheduling = new Scheduling(() => outlookSurfaces);
