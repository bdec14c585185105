import { render } from 'preact';
import { ReviewDialog } from '../../../components/review/index.ts';
import { copyText } from '../copy.ts';
import { createModal } from '../modal.ts';
import type { ReviewView, Shown } from '../views.ts';
import { addressedTo } from '../words.ts';
import { answerFinding } from './answers.ts';
import { mountPoint } from './mount-point.ts';
import { styles } from './styles.ts';

/**
 * Shows the review dialog. An answer that leaves it closes it first and puts focus and selection back, so that the
 * guard can write into the composer at once; "Ignore" and "Add to dictionary" keep it open for an `update`.
 */
export function showReview(first: ReviewView): Shown<ReviewView> {
  let view = first;
  const modal = createModal(document, styles.review, () => view.onKeepEditing());
  const into = mountPoint(modal.root);
  const leaveWith = (act: () => void) => {
    modal.close();
    render(null, into);
    act();
  };
  const onAnswer = (answer: string) => {
    if (answer === 'keep') leaveWith(() => view.onKeepEditing());
    else if (answer === 'send') leaveWith(() => view.onSendAnyway());
    else if (answer === 'sit') leaveWith(() => view.onLetItSit());
    else if (answer.startsWith('fix/')) leaveWith(() => answerFinding(answer, view));
    else answerFinding(answer, { ...view, onCopy: (replacement) => void copyText(replacement) });
  };
  const update = (next: ReviewView) => {
    view = next;
    render(<ReviewDialog {...view} addressedTo={addressedTo(view.message)} onAnswer={onAnswer} />, into);
  };
  update(view);
  modal.open();
  modal.root.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  return {
    update,
    isVisible: modal.isVisible,
    close() {
      modal.close();
      render(null, into);
    },
  };
}
