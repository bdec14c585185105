import { enterMeans } from '../../sites/learned.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { ComposerSession } from '../session/composer-session.ts';

/** By then (ms) every editor has written the new line of an Enter: at once, or in its next task. */
const writtenBy = [0, 250];

/** True for an attempt from which can be learned what Enter does on this site. */
function teaches({ draft }: ComposerSession, { route }: SendAttempt): boolean {
  return route === 'enter' && draft.composer.surface.learnsEnter === true;
}

/**
 * Looks whether an Enter that was let through only made a new line: then it is learned, and the answer is called so that
 * nobody waits for a message to leave.
 */
export function noticeNewLine(session: ComposerSession, attempt: SendAttempt, onNewLine: () => void): void {
  if (!teaches(session, attempt)) return;
  let noticed = false;
  const look = (): void => {
    const message = session.draft.read();
    if (noticed || !message || !isWithNewLine(message.text, attempt.message.text)) return;
    noticed = true;
    learn(session, 'newline');
    onNewLine();
  };
  for (const delay of writtenBy) session.services.window.setTimeout(look, delay);
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
  return breaks(now) === breaks(before) + 1 && now.replaceAll('\n', '') === before.replaceAll('\n', '');
}
