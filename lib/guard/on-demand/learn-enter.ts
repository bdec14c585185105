import { writtenIn } from '../../editors/index.ts';
import { enterMeans } from '../../sites/learned.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { ComposerSession } from '../session/composer-session.ts';

/** By then (ms) every editor has written the new line of an Enter: at once, or in its next task. */
const writtenBy = [0, 250];
/** So long after its key came up (ms) a site that sends then has emptied its editor. */
const sentBy = 250;
/** Nobody holds Enter down for longer (ms). */
const heldBy = 2000;

/** True for an attempt from which can be learned what Enter does on this site. */
function teaches({ draft }: ComposerSession, { route }: SendAttempt): boolean {
  return route === 'enter' && draft.composer.surface.learnsEnter === true;
}

/**
 * Looks whether an Enter that was let through only made a new line: then it is learned, and the answer is called so that
 * nobody waits for a message to leave. Some sites send when the key comes up: until then a new line says nothing.
 */
export function noticeNewLine(session: ComposerSession, attempt: SendAttempt, onNewLine: () => void): void {
  if (!teaches(session, attempt)) return;
  const { window } = session.services;
  const before = attempt.message.text;
  const text = (): string => session.draft.read()?.text ?? '';
  let isNewLine = false;
  const look = (): void => {
    isNewLine ||= isWithNewLine(text(), before);
  };
  const conclude = (): void => {
    look();
    if (!isNewLine || !withoutBreaks(text()).startsWith(withoutBreaks(before))) return;
    learn(session, 'newline');
    onNewLine();
  };
  for (const delay of writtenBy) window.setTimeout(look, delay);
  const { defaultView } = writtenIn(session.draft.composer.editor).ownerDocument;
  onKeyUp(defaultView ?? window, () => window.setTimeout(conclude, sentBy));
}

/** Calls back once, when Enter comes up; where that goes unseen (another window in front), after a while. */
function onKeyUp(window: Window, callback: () => void): void {
  const done = new AbortController();
  const end = (): void => {
    if (done.signal.aborted) return;
    done.abort();
    callback();
  };
  const options = { capture: true, signal: done.signal };
  window.addEventListener('keyup', (event) => event.key === 'Enter' && end(), options);
  window.setTimeout(end, heldBy);
}

/** The message of this attempt left. */
export function learnFromDeparture(session: ComposerSession, attempt: SendAttempt): void {
  if (teaches(session, attempt)) learn(session, 'send');
}

/** A message left, and no gesture that we know came before: where Enter is taken for a new line, it is none any more. */
export function unlearnNewLine(session: ComposerSession): void {
  const { surface } = session.draft.composer;
  if (surface.learnsEnter && enterMeans() === 'newline') learn(session, 'send');
}

function learn(session: ComposerSession, means: 'send' | 'newline'): void {
  if (enterMeans() !== means) session.services.learnEnter(session.draft.composer.surface.site, means);
}

/** The same text, but for one more line break somewhere. */
function isWithNewLine(now: string, before: string): boolean {
  const breaks = (text: string): number => text.split('\n').length;
  return breaks(now) === breaks(before) + 1 && withoutBreaks(now) === withoutBreaks(before);
}

function withoutBreaks(text: string): string {
  return text.replaceAll('\n', '');
}
