import { Check, CircleAlert, CircleCheck, Copy, Info, Lock, X } from 'lucide';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { submitted } from '../ui/submitted.ts';

export interface StatusToastProps {
  /** '' at first: a screen reader hears what changes in a status that is there already. */
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'alert';
  readonly stays: boolean;
  /** "Assume an InMail cannot be taken back." */
  readonly takeBackLine?: string;
  readonly canCopy: boolean;
  readonly copied: boolean;
  /** "copy" or "close" */
  onAnswer(answer: string): void;
}

const icons = { plain: Info, good: CircleCheck, alert: CircleAlert } as const;

/** A short line of what happened, with a way to copy what was kept. */
export function StatusToast({
  text,
  tone,
  stays,
  takeBackLine,
  canCopy,
  copied,
  onAnswer,
}: StatusToastProps) {
  return (
    <div class={`toast status status--${tone}`}>
      <Icon icon={icons[tone]} size={20} />
      <div class="toast-text" role="status">
        <p class="toast-title status-text" dir="auto">
          {text}
        </p>
        {takeBackLine && (
          <p class="toast-line">
            <Icon icon={Lock} size={12} />
            {takeBackLine}
          </p>
        )}
      </div>
      {(canCopy || stays) && (
        <form class="toast-answers" method="dialog" onSubmit={(event) => onAnswer(submitted(event))}>
          {canCopy && (
            <Button type="submit" look="outlined" small icon={copied ? Check : Copy} value="copy">
              {copied ? 'Copied' : 'Copy text'}
            </Button>
          )}
          {stays && <Button type="submit" small icon={X} value="close" aria-label="Close" title="Close" />}
        </form>
      )}
    </div>
  );
}
