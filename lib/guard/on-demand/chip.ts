import { editorFor, writtenIn } from '../../editors/index.ts';
import type { ChipView, MarkRange, Shown } from '../../page-ui/views.ts';
import type { Finding } from '../../review/finding.ts';
import { fingerprintOf, type Message } from '../../review/message.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { ComposerSession } from '../session/composer-session.ts';
import { findingAnswers } from '../session/finding-answers.ts';
import { fieldOf, writeFix } from './fix.ts';
import { knowSend } from './know-send.ts';
import type { WritingAids } from './on-demand.ts';

/** A pause this long in typing (ms) is when marks and chip follow the text. */
const pauseMs = 300;

/** Those that show something now. */
const onShow = new Set<Chip>();

/** From this signal on nothing is shown while writing: the guard was ended. */
export function closeChipsAt(signal: AbortSignal): void {
  signal.addEventListener('abort', () => {
    for (const chip of onShow) chip.end();
  });
}

/** What is shown while writing: marks at the words, and the chip while it has something to say. */
export class Chip implements WritingAids {
  readonly #session: ComposerSession;
  #shown: Shown<ChipView> | null = null;
  #timer: number | undefined;
  #run = 0;
  #toldReload = false;
  /** Fingerprint of the message that is spoken of. */
  #about = '';

  constructor(session: ComposerSession) {
    this.#session = session;
  }

  /** The text changed: look again when typing pauses. */
  textChanged(): void {
    const { window } = this.#session.services;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#follow(), pauseMs);
  }

  /** Shows what is known now. */
  refresh(): void {
    const message = this.#session.draft.read();
    if (!message) this.#close();
    else this.#render(message);
  }

  /** Closes, and what is being completed does not show it again. */
  end(): void {
    this.#run += 1;
    this.#close();
  }

  left({ fingerprint }: SendAttempt): void {
    if (fingerprint === this.#about) this.#clear();
  }

  #close(): void {
    this.#session.services.window.clearTimeout(this.#timer);
    this.#clear();
  }

  #clear(): void {
    const { services, draft } = this.#session;
    this.#hide();
    if (draft.editable) services.ui().mark(writtenIn(draft.composer.editor), []);
  }

  async #follow(): Promise<void> {
    const run = ++this.#run;
    this.#tellReload();
    const message = this.#session.draft.read();
    if (!message) {
      this.#close();
      return;
    }
    knowSend(this.#session, message);
    this.#session.review.runDeferred(message, this.#session.draft.composer);
    this.#render(message);
    await this.#session.review.complete(message, this.#session.draft.composer);
    if (run === this.#run) this.refresh();
  }

  #render(message: Message): void {
    const { services, draft, review } = this.#session;
    this.#about = fingerprintOf(message);
    const empty = message.text.trim() === '' && !message.subject?.trim();
    const { findings, engineDone } = review.assess(message, draft.composer);
    this.#mark(empty ? [] : findings);
    const notice = this.#notice(engineDone);
    const { chipAlwaysVisible } = services.settings();
    if (empty || (findings.length === 0 && !services.late && !chipAlwaysVisible)) {
      this.#hide();
      return;
    }
    const view: ChipView = {
      anchor: draft.editable ? draft.composer.editor : draft.anchor,
      findings,
      ...(notice ? { notice } : {}),
      alwaysVisible: chipAlwaysVisible,
      onFix: (finding, index) => void this.#fix(finding, index),
      ...findingAnswers(this.#session, message, () => this.refresh()),
      onSelect: (finding) => this.#select(finding),
    };
    if (this.#shown) this.#shown.update(view);
    else this.#shown = services.ui().chip(view);
    onShow.add(this);
  }

  #hide(): void {
    this.#shown?.close();
    this.#shown = null;
    onShow.delete(this);
  }

  /** Once, and apart from the chip: its count of findings must not hide that the guard cannot do its whole work here. */
  #tellReload(): void {
    const { services, ui } = this.#session;
    if (this.#toldReload || !(services.isOrphaned() || services.late)) return;
    this.#toldReload = true;
    const text = services.isOrphaned()
      ? 'Second Look was updated. Reload this tab: until then nothing you send is kept in your history.'
      : 'Second Look started after this page. Reload this tab for full protection.';
    ui.status({ text, tone: 'alert', stays: true });
  }

  #notice(engineDone: boolean): string | undefined {
    const { services } = this.#session;
    if (services.isOrphaned()) return 'Second Look was updated. Reload this tab.';
    if (services.late) return 'Reload this tab for full protection.';
    return engineDone ? undefined : 'Spelling not checked.';
  }

  async #fix(finding: Finding, index: number): Promise<void> {
    await writeFix(this.#session, finding, index);
    this.refresh();
  }

  #select(finding: Finding): void {
    const field = fieldOf(this.#session, finding);
    if (!field || !finding.range) return;
    field.element.focus();
    field.editor.restoreSelection(field.element, finding.range);
  }

  #mark(findings: readonly Finding[]): void {
    const { services, draft } = this.#session;
    if (!draft.editable) return;
    const { editor, surface } = draft.composer;
    const engine = editorFor(surface.engine);
    const marks = findings.flatMap(({ part, range, level }): MarkRange[] => {
      const dom = part === 'text' && range ? engine.rangeOf(editor, range.start, range.end) : null;
      return dom ? [{ range: dom, level }] : [];
    });
    services.ui().mark(writtenIn(editor), marks);
  }
}
