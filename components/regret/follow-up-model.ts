import { batch, computed, effect, signal } from '@preact/signals';
import type { DraftPlace, InsertAnswer, SeenOnSite } from '../../lib/guard-notices.ts';
import type { Entry } from '../../lib/history/events.ts';
import { followUpFor, type Seen, type Situation } from '../../lib/regret/index.ts';
import type { Finding } from '../../lib/review/finding.ts';

/** What a follow-up needs of the outside. */
export interface FollowUpTools {
  /** Tells what the review says of this text, most serious first: at once, and again when more is known. */
  review(text: string, tell: (findings: readonly Finding[]) => void): void;
  /** Whether the conversation is open in some tab. Rejects with an AppError. */
  findPlace(): Promise<DraftPlace>;
  /** Whether the open conversation shows that the message was read. */
  findSeen(): Promise<SeenOnSite>;
  insert(text: string): Promise<Exclude<InsertAnswer, 'empty'>>;
  /** Calls whenever the person comes back to this page, when the conversation may be open. Answers how to stop. */
  onShown(look: () => void): () => void;
  copy(text: string): Promise<void>;
  /** Words a person adds to the dictionary. */
  addToDictionary(word: string): void;
}

export type FollowUpModel = ReturnType<typeof createFollowUpModel>;

/** What came of putting a text into a composer. */
export const insertWords: Readonly<Record<Exclude<InsertAnswer, 'empty'>, string>> = {
  inserted: 'It is in the message box, and not sent. Read it there, then press Send.',
  'not-empty': 'Something is written in that message box already. Copy the draft instead.',
  refused: 'The message box did not take it. Copy the draft instead.',
  none: 'That conversation is not open in any tab. Open it, then try again.',
};

/**
 * A follow-up to one message while it is written: the draft follows what is chosen until the person changes it, and is
 * reviewed at every change. An answer that a newer text has overtaken is dropped.
 */
export function createFollowUpModel(entry: Pick<Entry, 'recipients' | 'text'>, tools: FollowUpTools) {
  const situation = signal<Situation | null>(null);
  const seenOnSite = signal<SeenOnSite>('unknown');
  const saidSeen = signal<Seen | null>(null);
  /** What the person says counts; until they do, what the conversation shows. */
  const seen = computed<Seen>(() => saidSeen.value ?? seenOnSite.value);
  const removed = signal(false);
  const wrong = signal('');
  const right = signal('');
  /** What the person made of the draft; null while it is as proposed. */
  const edited = signal<string | null>(null);
  const found = signal<{ readonly text: string; readonly findings: readonly Finding[] }>({
    text: '',
    findings: [],
  });
  const ignored = signal<ReadonlySet<string>>(new Set());
  const place = signal<DraftPlace>('none');
  /** What came of copying or inserting, in words. */
  const told = signal('');

  const proposed = computed(() => {
    const chosen = situation.value;
    if (chosen === null) return null;
    return followUpFor({
      situation: chosen,
      seen: seen.value,
      removed: removed.value,
      recipients: entry.recipients,
      text: entry.text,
      wrong: wrong.value.trim(),
      right: right.value.trim(),
    });
  });
  const text = computed(() => edited.value ?? proposed.value?.text ?? '');
  const findings = computed(() =>
    found.value.text === text.value ? found.value.findings.filter(({ id }) => !ignored.value.has(id)) : [],
  );

  const stop = effect(() => {
    const asked = text.value;
    if (asked.trim() === '') return;
    tools.review(asked, (findings) => {
      if (text.peek() === asked) found.value = { text: asked, findings };
    });
  });

  return {
    situation,
    seen,
    seenOnSite,
    removed,
    wrong,
    right,
    edited,
    proposed,
    text,
    findings,
    place,
    told,
    saySeen(said: Seen) {
      saidSeen.value = said;
    },
    /** Another situation proposes another draft: what was changed about the last one goes. */
    choose(next: Situation) {
      batch(() => {
        situation.value = next;
        edited.value = null;
        told.value = '';
      });
    },
    write(next: string) {
      batch(() => {
        edited.value = next;
        told.value = '';
      });
    },
    startAgain() {
      edited.value = null;
    },
    fix(finding: Finding, replacement: string) {
      const { range } = finding;
      const now = text.peek();
      if (range === undefined || now.slice(range.start, range.end) !== finding.quote) return;
      edited.value = now.slice(0, range.start) + replacement + now.slice(range.end);
    },
    ignore({ id }: Finding) {
      ignored.value = new Set([...ignored.peek(), id]);
    },
    addToDictionary(finding: Finding) {
      tools.addToDictionary(finding.quote);
      ignored.value = new Set([...ignored.peek(), finding.id]);
    },
    /** Looks whether the conversation is open and what it shows, now and whenever the person comes back. Answers how to stop. */
    look(): () => void {
      const look = async () => {
        place.value = await tools.findPlace().catch(() => 'none' as const);
        const shown =
          place.peek() === 'none' ? 'unknown' : await tools.findSeen().catch(() => 'unknown' as const);
        // A mark that is out of sight now was there all the same.
        if (shown === 'seen') seenOnSite.value = shown;
      };
      void look();
      return tools.onShown(() => void look());
    },
    async copy(): Promise<void> {
      try {
        await tools.copy(text.peek());
        told.value = 'Copied.';
      } catch {
        told.value = 'The browser did not allow copying. Select the text and copy it.';
      }
    },
    async insert(): Promise<void> {
      told.value = insertWords[await tools.insert(text.peek()).catch(() => 'refused' as const)];
    },
    dispose: stop,
  };
}
