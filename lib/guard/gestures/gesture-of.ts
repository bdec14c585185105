import { isWriting } from '../../editors/writing.ts';
import type { Message } from '../../review/message.ts';
import { anyBox } from '../../sites/beside-box.ts';
import { elementsIn } from '../../sites/find.ts';
import type { Composer, KeyChord, OtherSend, Surface } from '../../sites/site.ts';
import { deepPathOf } from './deep-path.ts';
import { isEnter } from './events.ts';
import type { Gesture } from './gesture.ts';
import { isEnterDown } from './pressed-keys.ts';

type Seen = Pick<Gesture, 'composer' | 'route' | 'certain'> & Partial<Pick<Gesture, 'oneClick'>>;

/**
 * The send gesture that an event is, or null for everything that sends nothing (composers.md 8.2 and 8.3). Changes and
 * stops nothing. Call it for every event of `GESTURE_EVENTS` that is no tail of a swallowed gesture.
 *
 * @param surfaces in the order they are asked; the first whose composer the event belongs to answers
 * @param path what `composedPath()` answered: the browser makes a list anew each time
 */
export function gestureOf(
  event: Event,
  surfaces: readonly Surface[],
  path: readonly EventTarget[] = event.composedPath(),
): Gesture | null {
  const seen = seenIn(event, surfaces, path);
  if (!seen) return null;
  const message = seen.oneClick ? undefined : seen.composer.surface.read(seen.composer);
  if (!(message ? isSomething(message) : seen.oneClick?.text)) return null;
  return { ...seen, message, repeat: (event as Partial<KeyboardEvent>).repeat === true };
}

function seenIn(event: Event, surfaces: readonly Surface[], path: readonly EventTarget[]): Seen | null {
  switch (event.type) {
    case 'mousedown':
      return (event as MouseEvent).button === 0 ? pressIn(path, surfaces) : null;
    case 'click':
      return clickIn(deepPathOf(event, path), surfaces);
    case 'keydown':
      return mayBeSendKey(event as KeyboardEvent, surfaces, path)
        ? keyIn(event as KeyboardEvent, surfaces, deepPathOf(event, path))
        : null;
    case 'submit':
      return submitIn(path, surfaces);
    case 'beforeinput':
      return newParagraphIn(event as InputEvent, surfaces, path);
    default:
      return null;
  }
}

/** An empty composer sends nothing; its events pass untouched. */
function isSomething({ text, attachments }: Message): boolean {
  return text.trim() !== '' || attachments.length > 0;
}

function locate(path: readonly EventTarget[], surfaces: readonly Surface[]): Composer | null {
  for (const surface of surfaces) {
    const composer = surface.locate(path);
    if (composer) return composer;
  }
  return null;
}

function isOnSendControl(path: readonly EventTarget[], composer: Composer): boolean {
  return composer.surface.sendControls(composer).some((control) => path.includes(control));
}

function otherSend(path: readonly EventTarget[], surfaces: readonly Surface[]): OtherSend | null {
  for (const surface of surfaces) {
    const other = surface.otherSend?.(path);
    if (other) return other;
  }
  return null;
}

const seenAt = ({ composer, route }: OtherSend): Seen => ({ composer, route, certain: true });

/** Menus that act on mousedown: their click, if one follows, trails behind. */
function pressIn(path: readonly EventTarget[], surfaces: readonly Surface[]): Seen | null {
  const other = otherSend(path, surfaces);
  return other?.on === 'press' ? seenAt(other) : null;
}

function clickIn(path: readonly EventTarget[], surfaces: readonly Surface[]): Seen | null {
  const other = otherSend(path, surfaces);
  if (other && other.on !== 'enter') return seenAt(other);
  const composer = locate(path, surfaces);
  if (composer && isOnSendControl(path, composer)) return { composer, route: 'button', certain: true };
  for (const surface of surfaces) {
    const oneClick = surface.oneClickSend?.(path);
    if (oneClick) {
      const { control } = oneClick;
      const beside = oneClick.composer ?? { surface, root: control, editor: control };
      return { composer: beside, route: 'quick-reply', certain: true, oneClick };
    }
  }
  return null;
}

/** No key of an input method: its Enter picks a word (isComposing, or key code 229 where that comes late). */
function mayBeSendKey(
  event: KeyboardEvent,
  surfaces: readonly Surface[],
  [target]: readonly EventTarget[],
): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  if (isEnter(event)) return true;
  // Every sixth key of a text: a space that is written presses nothing.
  if (event.key === ' ') return (target as Partial<Element>).matches?.(anyBox) !== true;
  const { key, mod, alt } = chordOf(event);
  return (mod || alt) && surfaces.some(({ sendKeys }) => sendKeys?.includes(key));
}

function keyIn(
  event: KeyboardEvent,
  surfaces: readonly Surface[],
  path: readonly EventTarget[],
): Seen | null {
  const chord = chordOf(event);
  const plain = !chord.mod && !chord.shift && !chord.alt;
  const other = otherSend(path, surfaces);
  if (other && (other.on === 'enter' ? chord.key === 'Enter' && !chord.shift && !chord.alt : plain))
    return seenAt(other);
  const composer = locate(path, surfaces);
  const target = elementsIn(path)[0];
  if (!composer || !target) return null;
  // With a modifier the browser makes a click of it or nothing: the click then is the gesture, unless the chord itself sends.
  if (plain && isOnSendControl(path, composer)) return { composer, route: 'key-on-button', certain: true };
  if (chord.key === ' ') return null;
  const effect = composer.surface.keyEffect(composer, chord, target);
  if (effect === 'none') return null;
  if (plain && composer.surface.suggestionOpen(composer)) return null;
  const route = chord.key !== 'Enter' ? 'shortcut' : chord.mod ? 'mod-enter' : 'enter';
  return { composer, route, certain: effect === 'send' };
}

/** With Alt the letter of the physical key: on a Mac Alt+S writes "ß". */
function chordOf(event: KeyboardEvent): KeyChord {
  const letter = event.altKey ? /^Key(.)$/.exec(event.code)?.[1]?.toLowerCase() : undefined;
  const key = isEnter(event) ? 'Enter' : (letter ?? event.key);
  return { key, mod: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
}

/** Any submit of the form the editor is in: Enter in the subject, the site's own call, another add-on's. */
function submitIn(path: readonly EventTarget[], surfaces: readonly Surface[]): Seen | null {
  const composer = locate(path, surfaces);
  const form = elementsIn(path)[0];
  return composer && form?.contains(composer.editor) ? { composer, route: 'submit', certain: true } : null;
}

/** A new paragraph without any Enter (phone keyboards) does what Enter would do. */
function newParagraphIn(
  event: InputEvent,
  surfaces: readonly Surface[],
  shallow: readonly EventTarget[],
): Seen | null {
  if (event.inputType !== 'insertParagraph' || event.isComposing || isEnterDown() || isWriting()) return null;
  const composer = locate(deepPathOf(event, shallow), surfaces);
  if (!composer) return null;
  const enter: KeyChord = { key: 'Enter', mod: false, shift: false, alt: false };
  const sends = composer.surface.keyEffect(composer, enter, composer.editor) === 'send';
  if (!sends || composer.surface.suggestionOpen(composer)) return null;
  return { composer, route: 'insert-paragraph', certain: true };
}
