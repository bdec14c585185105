import { Check, CircleAlert, CircleCheck, Copy, Info, Lock, X } from 'lucide';
import { RegretPanel, type RegretPanelProps } from '../regret/index.ts';
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
  /** Offered as "I regret this". */
  readonly regret?: Pick<RegretPanelProps, 'whatNow' | 'onFollowUp'>;
  readonly regretOpen?: boolean;
  /** What can be done about it at once, in words. */
  readonly offer?: string;
  /** "accept", "copy", "regret" or "close" */
  onAnswer(answer: string): void;
}

const icons = { plain: Info, good: CircleCheck, alert: CircleAlert } as const;

/** A short line of what happened, with a way to copy what was kept, and what to do when it is regretted. */
export function StatusToast(props: StatusToastProps) {
  const { text, tone, takeBackLine, regret, regretOpen = false } = props;
  return (
    <div class={`toast status status--${tone}${regretOpen ? ' status--open' : ''}`}>
      <Icon icon={icons[tone]} size={20} />
      <div class="toast-text" role="status">
        <p class="toast-title status-text" dir="auto">
          {text}
        </p>
        {takeBackLine && !regretOpen && (
          <p class="toast-line">
            <Icon icon={Lock} size={12} />
            {takeBackLine}
          </p>
        )}
      </div>
      <Answers {...props} />
      {regret && regretOpen && (
        <div class="status-regret">
          <RegretPanel {...regret} />
        </div>
      )}
    </div>
  );
}

function Answers({ stays, canCopy, copied, offer, regret, regretOpen = false, onAnswer }: StatusToastProps) {
  const closable = stays || regretOpen;
  if (!canCopy && !regret && !offer && !closable) return null;
  return (
    <form class="toast-answers" method="dialog" onSubmit={(event) => onAnswer(submitted(event))}>
      {offer && (
        <Button type="submit" look="filled" small value="accept">
          {offer}
        </Button>
      )}
      {regret && (
        <Button type="submit" look="outlined" small value="regret" aria-expanded={regretOpen}>
          I regret this
        </Button>
      )}
      {canCopy && (
        <Button type="submit" look="outlined" small icon={copied ? Check : Copy} value="copy">
          {copied ? 'Copied' : 'Copy text'}
        </Button>
      )}
      {closable && <Button type="submit" small icon={X} value="close" aria-label="Close" title="Close" />}
    </form>
  );
}
