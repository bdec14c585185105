import type { Message } from '../../review/message.ts';
import { editMarksOf, hasEditForm } from '../../sites/edit-marks.ts';
import { shownMessagesIn, textInEditForm } from '../../sites/shown-messages.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { GuardServices } from '../services.ts';
import type { ComposerSession } from '../session/composer-session.ts';
import { editedEvent } from '../session/journal-writer.ts';
import { type ShownEdit, ShownEdits } from './shown-edits.ts';

/** Sites change much at once: looked at so long (ms) after the first change. */
const soonMs = 120;

export interface EditWatch {
  /** Looks at what the conversation of this composer shows, from now on. */
  follow(session: ComposerSession): void;
  /** It was seen to leave, and the conversation shows it now. */
  left(session: ComposerSession, attempt: SendAttempt): void;
}

/** Follows edits of own messages into the history, where the site shows them in a way that is known by source. */
export function watchEdits(services: GuardServices, signal: AbortSignal): EditWatch {
  const site = services.surfaces[0]?.site ?? '';
  if (editMarksOf(site).length === 0) return { follow() {}, left() {} };
  const { window } = services;
  const edits = new ShownEdits();
  const followed = new Map<HTMLElement, ComposerSession>();

  const note = async (session: ComposerSession, { attemptId, before, text }: ShownEdit): Promise<void> => {
    const { composer } = session.draft;
    const draft = session.draft.read() ?? composer.surface.read(composer);
    const message: Message = { ...draft, text, attachments: [] };
    const { findSent } = services;
    const { id } = message.conversation;
    const find = () =>
      typeof before === 'string'
        ? findSent?.(site, id, before, 'only')
        : findSent?.(site, id, text, { editedOf: before.sentAt });
    const kept = attemptId ? { attemptId } : await find()?.catch(() => null);
    if (kept) services.journal([editedEvent(kept.attemptId, message, services.now())]);
  };

  const readEditForms = (): void => {
    for (const root of followed.keys()) {
      const text = textInEditForm(site, root);
      if (text !== undefined) edits.inEditForm(text, services.now());
    }
  };

  const look = (): void => {
    if (signal.aborted) return;
    readEditForms();
    for (const [root, session] of followed) {
      if (!root.isConnected) followed.delete(root);
      const shown = shownMessagesIn(site, root);
      for (const edit of edits.look(shown, services.now())) void note(session, edit);
    }
  };

  const lookSoon = soon(window, look);
  const opensEditor = editorOpensIn(editMarksOf(site).flatMap(({ editor }) => editor ?? []));
  const observer = new window.MutationObserver((changes) => {
    const editors = [...followed.values()].map(({ draft }) => draft.composer.editor);
    // What is typed into a composer changes no message.
    const around = changes.filter(({ target }) => !editors.some((editor) => editor.contains(target)));
    if (around.some(opensEditor)) look();
    else if (around.length > 0) lookSoon();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  if (hasEditForm(site)) {
    // What is saved by a press is what stands there at it. Other keys are many, and asking the page at each takes its time.
    const atPress = ({ type, key }: Partial<KeyboardEvent>): void => {
      if (type === 'click' || key === 'Enter') readEditForms();
    };
    for (const type of ['click', 'keydown'] as const) {
      window.addEventListener(type, atPress, { capture: true, signal });
    }
  }

  const follow = (session: ComposerSession): void => {
    const { root } = session.draft.composer;
    if (followed.has(root)) return;
    followed.set(root, session);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class'],
    });
    lookSoon();
  };

  return {
    follow,
    left(session, { id, at, message }) {
      follow(session);
      edits.left({ attemptId: id, text: message.text, since: at }, services.now());
      look();
    },
  };
}

/** Whether an editor comes with a change: it is looked at then, as it may be saved and gone before the next look. */
function editorOpensIn(selectors: readonly string[]): (change: MutationRecord) => boolean {
  const brings = (node: Node): boolean => {
    const { nodeType } = node;
    const element = node as Element;
    return nodeType === 1 && selectors.some((each) => element.matches(each) || element.querySelector(each));
  };
  return ({ addedNodes }) => [...addedNodes].some(brings);
}

/** Not put off by what goes on. */
function soon(window: Window, act: () => void): () => void {
  let timer = 0;
  return () => {
    if (timer !== 0) return;
    timer = window.setTimeout(() => {
      timer = 0;
      act();
    }, soonMs);
  };
}
