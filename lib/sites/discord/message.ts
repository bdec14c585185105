import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { addressPath } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer } from '../site.ts';

/*
 * composers.md 7, "Discord": idx:61935786153, idx:71065768965, idx:65838662581, 2026; Briskine. Class names end in
 * letters made by a machine; what stands before is stable.
 */
const box = '[class*="channelTextArea"]';
const message = '[id^="message-content-"]';

/** "Message @Helena Ortiz" to one person, "Message #general" in a channel: the sign is the same in every language. */
function addressedIn({ editor }: Composer): string {
  return /[@#].+$/.exec(editor.getAttribute('aria-label') ?? '')?.[0].trim() ?? '';
}

/** "/channels/@me/<conversation>" is among people, "/channels/<server>/<channel>" on a server. */
function placeOf({ editor }: Composer): string {
  return /^\/channels\/(.+?)\/?$/.exec(addressPath(editor))?.[1] ?? '';
}

export const discordMessage = chatSurface({
  id: 'discord-message',
  site: 'discord',
  label: 'Discord message',
  engine: 'slate',
  // With the button of the accessibility settings a click; without one nothing is known to work but a key (composers.md 8.5).
  releaseProven: true,
  livesAt: () => true,
  editors: [`${box} [role="textbox"][data-slate-editor="true"]`],
  // An old message is edited in place, with the same parts.
  notIn: ['[id^="chat-messages-"]', '[class*="messageListItem"]', '[role="article"]'],
  boxes: [box, 'form'],
  roots: ['[class*="chatContent"]', 'main'],
  isRoot: (ancestor) => ancestor.querySelector(message) !== null,
  sendControls: ({ editor }) => {
    const form = editor.closest('form') ?? editor.closest(box);
    return [...(form?.querySelectorAll<HTMLElement>('button') ?? [])].filter(saysSend);
  },
  enter: enterSends,
  conversation: (composer) => {
    const name = addressedIn(composer);
    return {
      id: `${placeOf(composer)} ${name}`.trim(),
      ...(name ? { title: name.replace(/^@/, '') } : {}),
      url: composer.root.ownerDocument.location.href,
    };
  },
  recipients: (composer) => {
    const name = addressedIn(composer);
    return name.startsWith('@') && placeOf(composer).startsWith('@me') ? [{ name: name.slice(1) }] : [];
  },
  ownMessages: [message],
  messages: [message],
  attachments: ['[class*="channelAttachmentArea"] [class*="upload"]'],
  looseSendControl: ({ root }) => buttonThatSaysSend(root, 'button'),
});
