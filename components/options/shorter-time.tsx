import { Button } from '../ui/button.tsx';
import { daysWords } from '../ui/days-words.ts';
import type { ShorterTime } from './keep-days-model.ts';

export interface ShorterTimeQuestionProps {
  readonly shorter: ShorterTime;
  /** Days, as messages are kept now. */
  readonly current: number;
  onAnswer(yes: boolean): void;
}

/** Asked in place before messages are deleted because they are to be kept for a shorter time. */
export function ShorterTimeQuestion({ shorter, current, onAnswer }: ShorterTimeQuestionProps) {
  return (
    <>
      <p role="alert">{deletedWords(shorter)}</p>
      <div class="line">
        <Button look="outlined" onClick={() => onAnswer(true)}>
          Delete after {daysWords(shorter.days)}
        </Button>
        <Button look="filled" onClick={() => onAnswer(false)}>
          Keep {daysWords(current)}
        </Button>
      </div>
    </>
  );
}

function deletedWords({ days, older }: ShorterTime): string {
  const than = `older than ${daysWords(days)}`;
  if (older === null) return `Messages that are ${than} will be deleted for good.`;
  const { messages, notSent } = older;
  if (messages === 1)
    return `1 message is ${than}${notSent ? ', and not sent' : ''}. It will be deleted for good.`;
  const unsent = notSent === 0 ? '' : `, ${notSent} of them not sent`;
  return `${messages} messages are ${than}${unsent}. They will be deleted for good.`;
}
