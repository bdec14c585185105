import { signal } from '@preact/signals';
import type { Example } from './examples.ts';

export interface PracticeMessage {
  readonly id: number;
  readonly subject: string;
  readonly text: string;
}

export type PracticeThread = ReturnType<typeof createPracticeThread>;

/** The messages "sent" on this page, and the draft an example asks for. Nothing of it is kept by the page. */
export function createPracticeThread() {
  const sent = signal<readonly PracticeMessage[]>([]);
  const asked = signal<Example | null>(null);
  return {
    sent,
    asked,
    send(subject: string, text: string) {
      sent.value = [...sent.peek(), { id: sent.peek().length + 1, subject, text }];
    },
    tryExample(example: Example) {
      asked.value = { ...example };
    },
  };
}
