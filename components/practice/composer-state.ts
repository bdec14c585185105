import { signal } from '@preact/signals';
import { examples } from './examples.ts';

export interface PracticeDraft {
  readonly subject: string;
  /** Lines joined by "\n". */
  readonly text: string;
}

export interface PracticeMessage extends PracticeDraft {
  readonly id: number;
}

export type PracticeThread = ReturnType<typeof createPracticeThread>;

/** The messages "sent" on this page, and the draft that is asked for. Nothing of it is kept once the page is closed. */
export function createPracticeThread() {
  const sent = signal<readonly PracticeMessage[]>([]);
  const asked = signal<PracticeDraft | null>(null);
  const putAside = signal<PracticeDraft | null>(null);
  return {
    sent,
    asked,
    /** What the person had written where an example stands now. */
    putAside,
    send(subject: string, text: string) {
      sent.value = [...sent.peek(), { id: sent.peek().length + 1, subject, text }];
    },
    tryExample({ subject, text }: PracticeDraft) {
      asked.value = { subject, text };
    },
    /** Call with what the draft that is asked for takes the place of. */
    replaced(draft: PracticeDraft) {
      if (isOwnWriting(draft)) putAside.value = draft;
    },
    putBack() {
      const back = putAside.peek();
      putAside.value = null;
      asked.value = back;
    },
  };
}

function isOwnWriting({ subject, text }: PracticeDraft): boolean {
  const isExample = examples.some((each) => each.subject === subject && each.text === text);
  return !isExample && subject + text !== '';
}
