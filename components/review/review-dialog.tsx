import { LoaderCircle } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Finding } from '../../lib/review/finding.ts';
import type { Message } from '../../lib/review/message.ts';
import type { TakeBack } from '../../lib/sites/take-back.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { submitted } from '../ui/submitted.ts';
import { Draft } from './draft.tsx';
import { FindingList } from './finding-list.tsx';
import { MarkedText } from './marked-text.tsx';
import { TakeBackBar } from './take-back-bar.tsx';

export interface ReviewDialogProps {
  readonly message: Message;
  /** "InMail to Helena Ortiz" */
  readonly addressedTo: string;
  /** Most serious first. */
  readonly findings: readonly Finding[];
  readonly takeBack: TakeBack;
  readonly waiting: boolean;
  readonly incomplete: boolean;
  readonly spellingNotChecked: boolean;
  readonly canSendAnyway: boolean;
  readonly canLetItSit: boolean;
  readonly copyOnly: boolean;
  /** Nobody knows whether the Enter that was pressed sends here. */
  readonly mayBeNewLine?: boolean;
  /** "keep", "send", "sit", "newline", or an answer to one finding: "fix/2/0", "copy/2/0", "ignore/2", "add/2". */
  onAnswer(answer: string): void;
}

/** The second look itself: what was found in this message before it leaves. A native dialog; who mounts it opens it. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { message, findings, takeBack, canSendAnyway, canLetItSit, copyOnly, mayBeNewLine } = props;
  const answer = (event: SubmitEvent) => props.onAnswer(submitted(event));
  return (
    <dialog class="review" aria-labelledby="review-title" aria-describedby="review-about reason-0">
      <header class="review-head">
        <h2 id="review-title">Before you send</h2>
        <p id="review-about" class="review-about" dir="auto">
          {props.addressedTo}
          {message.subject && (
            <>
              {' · '}
              <MarkedText text={message.subject} part="subject" findings={findings} />
            </>
          )}
        </p>
      </header>
      <TakeBackBar takeBack={takeBack} />
      <form class="review-form" method="dialog" onSubmit={answer}>
        <div class="review-body">
          <Draft message={message} findings={findings} />
          {copyOnly && (
            <p class="review-line">This box cannot be changed from here. Copy the words and paste them.</p>
          )}
          <div class="review-findings" aria-live="polite">
            <FindingList findings={findings} copyOnly={copyOnly} />
          </div>
          <Notices {...props} />
        </div>
        <footer class="review-answers">
          {canLetItSit && (
            <Button type="submit" class="review-sit" value="sit">
              Let it sit
            </Button>
          )}
          {mayBeNewLine && (
            <Button type="submit" value="newline">
              That was only a new line
            </Button>
          )}
          {canSendAnyway && (
            <Button type="submit" value="send">
              Send anyway
            </Button>
          )}
          <Button type="submit" look="filled" value="keep" autofocus>
            Keep editing
          </Button>
        </footer>
      </form>
    </dialog>
  );
}

/** What the review could not do, or is still doing. */
function Notices({ waiting, incomplete, spellingNotChecked, findings }: ReviewDialogProps) {
  const complete = !waiting && !incomplete;
  const hadFindings = useRef(false);
  hadFindings.current ||= findings.length > 0;
  return (
    <div class="review-notices" role="status">
      {waiting && (
        <p class="review-line review-waiting">
          <Icon icon={LoaderCircle} size={14} />
          Checking…
        </p>
      )}
      {incomplete && <p class="review-line">Some checks could not run.</p>}
      {spellingNotChecked && !waiting && <p class="review-line">Spelling not checked.</p>}
      {complete && findings.length === 0 && (
        <p class="review-line">
          {hadFindings.current ? 'Nothing else to look at.' : 'The checks found nothing.'}
        </p>
      )}
    </div>
  );
}
