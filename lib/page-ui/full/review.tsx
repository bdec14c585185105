import { render } from 'preact';
import { ReviewDialog } from '../../../components/review/index.ts';
import { copyText } from '../copy.ts';
import { createModal } from '../modal.ts';
import type { ReviewView, Shown } from '../views.ts';
import { addressedTo } from '../words.ts';
import { answerFinding } from './answers.ts';
import { keepOrder } from './keep-order.ts';
import { mountPoint } from './mount-point.ts';
import { stayPut } from './stay-put.ts';
import { styles } from './styles.ts';

/**
 * Shows the review dialog. An answer that leaves it closes it first and puts focus and selection back, so that the
 * guard can write into the composer at once; "Ignore" and "Add to dictionary" keep it open for an `update`.
 */
export function showReview(first: ReviewView): Shown<ReviewView> {
  let view = first;
  const showWords = (element: Element) => scrollToWordsOf(element.closest('[data-finding]'), modal.root);
  const modal = createModal(document, styles.review, () => leaveWith(() => view.onKeepEditing()), showWords);
  const into = mountPoint(modal.root);
  const inOrder = keepOrder();
  let put: ReturnType<typeof stayPut> | undefined;
  const close = () => {
    put?.end();
    modal.close();
    render(null, into);
  };
  const leaveWith = (act: () => void) => {
    close();
    act();
  };
  const onAnswer = (answer: string) => {
    if (answer === 'keep') leaveWith(() => view.onKeepEditing());
    else if (answer === 'send') leaveWith(() => view.onSendAnyway());
    else if (answer === 'newline') leaveWith(() => view.onNewLine?.());
    else if (answer === 'sit') leaveWith(() => view.onLetItSit());
    else if (answer.startsWith('fix/')) leaveWith(() => answerFinding(answer, view));
    else {
      if (!answer.startsWith('copy/')) put?.letShrink();
      answerFinding(answer, { ...view, onCopy: (replacement) => void copyText(replacement) });
    }
  };
  const update = (next: ReviewView) => {
    view = { ...next, findings: inOrder(next.findings) };
    render(
      <ReviewDialog
        {...view}
        addressedTo={addressedTo(view.message)}
        mayBeNewLine={view.onNewLine !== undefined}
        onAnswer={onAnswer}
      />,
      into,
    );
    // The button that was pressed may be gone with its finding.
    if (into.isConnected && !modal.root.activeElement) focusFirst(modal.root);
  };
  update(view);
  modal.open();
  scrollToWordsOf(modal.root.querySelector('[data-finding]'), modal.root);
  const dialog = modal.root.querySelector('dialog');
  if (dialog) put = stayPut(dialog);
  return { update, isVisible: modal.isVisible, close };
}

function focusFirst(root: ShadowRoot): void {
  const first =
    root.querySelector<HTMLElement>('.finding button') ?? root.querySelector<HTMLElement>('[autofocus]');
  first?.focus();
}

/** Scrolls the draft, and nothing else, so that the words of a finding can be seen. */
function scrollToWordsOf(card: Element | null, root: ShadowRoot): void {
  const draft = root.querySelector('.draft');
  const words = card && root.querySelector(`[data-findings~="${card.getAttribute('data-finding')}"]`);
  if (!draft || !words) return;
  const [box, at] = [draft.getBoundingClientRect(), words.getBoundingClientRect()];
  if (at.top < box.top || at.bottom > box.bottom) draft.scrollTop += at.top - box.top - box.height / 3;
}
