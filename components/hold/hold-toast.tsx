import { Lock } from 'lucide';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { submitted } from '../ui/submitted.ts';
import { Ring } from './ring.tsx';

export interface HoldToastProps {
  /** "Sending to Helena in 8 s" */
  readonly words: string;
  readonly secondsLeft: number;
  /** Milliseconds the whole hold takes, and how many of them have passed. */
  readonly duration: number;
  readonly elapsed: number;
  /** "Assume an InMail cannot be taken back." */
  readonly takeBackLine: string;
  /** False where it ends in "press Send". */
  readonly canSendNow: boolean;
  /** What a screen reader hears, told now and then rather than every second. */
  readonly spoken: string;
  /** "cancel" or "send" */
  onAnswer(answer: string): void;
}

/** A message that waits before it leaves: how long still, and the way back. */
export function HoldToast(props: HoldToastProps) {
  const { words, secondsLeft, duration, elapsed, takeBackLine, canSendNow, spoken } = props;
  return (
    <section class="toast hold" aria-label="Message on hold">
      <Ring key={duration} duration={duration} elapsed={elapsed} seconds={secondsLeft} />
      <div class="toast-text">
        <p class="toast-title" role="timer" aria-live="off" dir="auto">
          {words}
        </p>
        <p class="toast-line">
          <Icon icon={Lock} size={12} />
          {takeBackLine}
        </p>
      </div>
      <form class="toast-answers" method="dialog" onSubmit={(event) => props.onAnswer(submitted(event))}>
        <Button type="submit" look="filled" value="cancel" title="Esc">
          Cancel
        </Button>
        {canSendNow && (
          <Button type="submit" value="send">
            Send now
          </Button>
        )}
      </form>
      <p class="unseen" role="status">
        {spoken}
      </p>
    </section>
  );
}
