import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface, nameIn } from '../chat-surface.ts';
import { chosenEnterEffect } from '../enter-effect.ts';
import { addressPath, closestOf, elementsIn, matchesAny } from '../find.ts';
import type { Composer, KeyChord, KeyEffect, OtherSend, Surface } from '../site.ts';
import * as parts from './selectors.ts';

/** "D…" is a direct message with one person, "C…" and "G…" are channels and groups (Slack's own ids). */
function channelOf({ editor }: Composer): string {
  const marked = editor.closest('[data-channel-id]')?.getAttribute('data-channel-id');
  return marked ?? /^\/client\/[^/]+\/([^/]+)/.exec(addressPath(editor))?.[1] ?? '';
}

function channelName({ root }: Composer): string {
  return nameIn(root, parts.channelName) || nameIn(root.ownerDocument, parts.channelName);
}

/** In a block of code the site can be set so that Enter is a new line (composers.md 4, "Keys"). */
function enter(chord: KeyChord, { editor }: Composer): KeyEffect {
  const effect = chosenEnterEffect(chord, 'send');
  if (effect === 'none' || chord.mod) return effect;
  const anchor = editor.ownerDocument.getSelection()?.anchorNode;
  const inCode = anchor && editor.contains(anchor) && anchor.parentElement?.closest(codeBlock);
  return inCode ? 'unknown' : effect;
}

const codeBlock = 'pre, .ql-code-block, .ql-code-block-container';

/** The menu hangs below the page's body: it is of the composer whose button opened it, the one that was written in last. */
function scheduledOn(path: readonly EventTarget[], surface: Surface): OtherSend | null {
  const control = elementsIn(path).find((element) => matchesAny(element, parts.scheduleItem));
  if (!control) return null;
  const composers = surface.findAll(control.ownerDocument);
  const written = composers.filter((composer) => surface.read(composer).text.trim() !== '');
  const focused = written.find(({ root }) => root.contains(root.ownerDocument.activeElement));
  const composer = focused ?? (written.length === 1 ? written[0] : undefined);
  return composer ? { composer, control, route: 'schedule', on: 'click' } : null;
}

export const slackMessage = chatSurface({
  id: 'slack-message',
  site: 'slack',
  label: 'Slack message',
  engine: 'quill',
  // A click on the composer's own button: KMR and SLP ship it, all sources agree (composers.md 4, 8.5).
  releaseProven: true,
  learnsEnter: true,
  livesAt: () => true,
  editors: parts.editor,
  notIn: parts.notAMessage,
  boxes: parts.box,
  roots: parts.root,
  send: parts.send,
  enter,
  conversation: (composer) => {
    const channel = channelOf(composer);
    const inThread = closestOf(composer.editor, [parts.thread, parts.threadInList]) !== null;
    const name = channelName(composer);
    return {
      id: `channel:${channel}${inThread ? ':thread' : ''}`,
      ...(name ? { title: channel.startsWith('D') ? name : `#${name.replace(/^#/, '')}` } : {}),
      url: composer.root.ownerDocument.location.href,
    };
  },
  recipients: (composer) => {
    const name = channelName(composer);
    return name && channelOf(composer).startsWith('D') ? [{ name }] : [];
  },
  ownMessages: parts.messageText,
  messages: parts.messageText,
  attachments: parts.attachment,
  otherSend: scheduledOn,
  looseSendControl: ({ editor }) => {
    const box =
      editor.closest('.c-wysiwyg_container, [data-qa="message_input"], form') ?? editor.parentElement;
    return buttonThatSaysSend(box);
  },
});
