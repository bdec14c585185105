import { firstOf, fold, isInShadow, isRendered, standsBefore, textOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer, KeyChord, KeyEffect, ReleaseWay } from '../site.ts';
import { surfaceFrom } from '../surface-from.ts';
import { limitsOf } from './inmail.ts';
import { ownNameOf } from './people.ts';
import { interopHosts } from './place.ts';

const title = 'h2'; // the header's only one: idx:56695192386, 2026-07
const textButton = 'button:not([aria-haspopup="true"])';

/** Buttons behind the editor: attach, emoji and the like are icons; Send has a text. */
function buttonsBehind({ root, editor }: Composer): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(textButton)].filter((button) => standsBefore(editor, button));
}

/** Sure by type or word. */
function sureSendsOf(behind: readonly HTMLElement[]): HTMLElement[] {
  const submits = behind.filter((button) => button.getAttribute('type') === 'submit');
  return submits.length > 0 ? submits : behind.filter(saysSend);
}

/** In a language that is not known: the only button with a word. "GIF" is that word's name in all of them. */
function sendControlsOf(composer: Composer): HTMLElement[] {
  const behind = buttonsBehind(composer);
  const sure = sureSendsOf(behind);
  if (sure.length > 0) return sure;
  const withWord = behind.filter((button) => !/^(?:gif)?$/i.test(textOf(button)));
  return withWord.length === 1 ? withWord : [];
}

function subjectOf({ root, editor }: Composer): HTMLElement | null {
  const field =
    firstOf(root, ['input[name="subject"]']) ??
    [...root.querySelectorAll<HTMLElement>('input:not([type]), input[type="text"]')].find(
      (input) => !input.matches('[role="combobox"]') && standsBefore(input, editor),
    );
  return field && isRendered(field) ? field : null;
}

/** Not measured here: taken from the older windows. Without a sure Send on show nobody knows what Enter does. */
function keyEffect(composer: Composer, chord: KeyChord, target: Element): KeyEffect {
  if (chord.key !== 'Enter' || chord.shift || chord.alt) return 'none';
  const inEditor = composer.editor.contains(target);
  if (!inEditor && subjectOf(composer)?.contains(target) !== true) return 'none';
  if (chord.mod) return 'send';
  if (!inEditor) return 'none';
  return sureSendsOf(buttonsBehind(composer)).length > 0 ? 'none' : 'unknown';
}

function release(composer: Composer): ReleaseWay {
  const control = sendControlsOf(composer)[0];
  if (control) return { how: 'click', control };
  const form = composer.editor.closest('form');
  return form ? { how: 'submit', form } : { how: 'ask' };
}

function isInMail(composer: Composer): boolean {
  return subjectOf(composer) !== null || /inmail/i.test(headerText(composer));
}

function headerText({ root }: Composer): string {
  const heading = firstOf(root, ['header', title]);
  return heading ? textOf(heading) : '';
}

/** Empty while a new message's people are being chosen: its heading is then no name. */
function recipientName({ root }: Composer): string {
  if (root.querySelector('input[role="combobox"]')) return '';
  const heading = firstOf(root, [`${title} a[href*="/in/"]`, title]);
  return heading ? textOf(heading) : '';
}

/** Paragraphs of the window outside its editor: the messages, whoever wrote them. */
function paragraphsOf({ root, editor }: Composer): string[] {
  return [...root.querySelectorAll('p')].filter((p) => !editor.contains(p)).map(textOf);
}

/** Variant C: the newer windows in the same shadow root, whose class names are made by a machine (composers.md 1.1). */
export const shadowNew = surfaceFrom({
  id: 'linkedin-shadow-new',
  site: 'linkedin',
  label: 'LinkedIn message',
  engine: 'rich-text',
  // Sends by a click on the button whose text is Send: idx:56695192386, 2026-07, one source.
  releaseProven: true,
  livesAt: isInShadow,
  editors: ['[role="textbox"][contenteditable]:not([contenteditable="false"])'], // idx:56695192386
  notIn: ['[class~="msg-form"]', '[role="search"]', '[aria-multiline="false"]', '[role="combobox"]'],
  roots: [],
  climbs: true,
  isRoot: (ancestor) => ancestor.querySelector(title) !== null,
  shadowHosts: interopHosts,
  conversation: (composer) => {
    const name = recipientName(composer);
    const link = firstOf(composer.root, [`${title} a[href*="/in/"]`])?.getAttribute('href');
    const member = /\/in\/[^/?#]+/.exec(link ?? '')?.[0];
    if (!member) return { id: `names:${name}`, title: name };
    return { id: `member:${member}`, title: name, url: `https://www.linkedin.com${member}` };
  },
  recipients: (composer) => {
    const name = recipientName(composer);
    return name ? [{ name }] : [];
  },
  sendControls: sendControlsOf,
  keyEffect,
  kind: (composer) => (isInMail(composer) ? 'inmail' : 'message'),
  mayBeInMail: isInMail,
  limits: limitsOf,
  ownName: ownNameOf,
  release,
  evidence: (composer) => ({
    ownMessagesWith: (text) => paragraphsOf(composer).filter((shown) => shown === fold(text)).length,
  }),
  subjectField: subjectOf,
  looseSendControl: (composer) => buttonsBehind(composer).find(saysSend) ?? null,
});
