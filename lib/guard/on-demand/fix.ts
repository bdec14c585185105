import type { Editor } from '../../editors/editor.ts';
import { editorFor } from '../../editors/index.ts';
import type { Finding } from '../../review/finding.ts';
import type { ComposerSession } from '../session/composer-session.ts';
import { attemptFor } from '../session/send-attempt.ts';

interface Field {
  readonly editor: Editor;
  readonly element: HTMLElement;
}

/** The field a finding points into, with the engine that can write it; null when there is none. */
export function fieldOf(session: ComposerSession, finding: Finding): Field | null {
  const { composer, editable } = session.draft;
  if (!editable || !finding.range) return null;
  if (finding.part === 'text')
    return { editor: editorFor(composer.surface.engine), element: composer.editor };
  const subject = finding.part === 'subject' ? composer.surface.subjectField?.(composer) : null;
  return subject ? { editor: editorFor('plain-field'), element: subject } : null;
}

/**
 * Writes one fix into the draft and reads it back.
 * @returns false when this editor did not take it (or the words are not there any more); the draft is then unchanged
 */
export async function writeFix(session: ComposerSession, finding: Finding, index: number): Promise<boolean> {
  const field = fieldOf(session, finding);
  const fix = finding.fixes[index];
  if (!field || !fix || !finding.range) return false;
  const { editor, element } = field;
  const { start, end } = finding.range;
  if (editor.readText(element).slice(start, end) !== finding.quote) return false;
  return editor.replace(element, start, end, fix.replacement);
}

/**
 * A fix from the dialog: closes it first (an editor cannot be written while our modal is open), writes, reviews again,
 * and lets the gate reopen the dialog or say "Fixed. Press Send".
 */
export async function fixFromReview(
  session: ComposerSession,
  finding: Finding,
  index: number,
): Promise<void> {
  const { services, draft } = session;
  session.dispatch({ type: 'fixing', at: services.now() });
  if (!(await writeFix(session, finding, index))) session.ui.offerCopiesOnly();
  const message = draft.read();
  if (!message) {
    session.snapshot();
    return;
  }
  const { stops } = await session.review.complete(message, draft.composer);
  const attempt = attemptFor(session, message, 'button');
  session.dispatch({ type: 'fixed', at: services.now(), attempt, stops });
  session.aids?.refresh();
}
