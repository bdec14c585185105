import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReviewDialog, type ReviewDialogProps } from '../../../components/review/index.ts';
import { findings, reviewView } from '../../dom/page-ui/views.ts';

let root: HTMLElement | undefined;

afterEach(() => {
  root?.remove();
});

function shown(over: Partial<ReviewDialogProps> = {}): HTMLElement {
  root = document.createElement('div');
  document.body.append(root);
  const view = reviewView();
  render(<ReviewDialog {...view} addressedTo="InMail to Helena Ortiz" onAnswer={() => {}} {...over} />, root);
  return root;
}

function submit(from: HTMLElement, value: string): void {
  const button = from.querySelector<HTMLButtonElement>(`button[value="${value}"]`);
  const event = new SubmitEvent('submit', { submitter: button, bubbles: true, cancelable: true });
  button?.closest('form')?.dispatchEvent(event);
}

describe('ReviewDialog', () => {
  it('says to whom and about what', () => {
    expect(shown().querySelector('#review-about')?.textContent).toBe(
      'InMail to Helena Ortiz · Grid storage in Lisbon',
    );
  });

  it('leaves the subject out where the surface has none', () => {
    const { subject: _, ...message } = reviewView().message;
    expect(shown({ message }).querySelector('#review-about')?.textContent).toBe('InMail to Helena Ortiz');
  });

  it('marks the words of each finding in the draft', () => {
    const marks = [...shown().querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['Gregory', '{{company}}', 'for a while', 'herad', 'You people never answer']);
  });

  it.each(['keep', 'send', 'sit', 'fix/0/0', 'ignore/0', 'add/3', 'fix/3/1'])('answers "%s"', (answer) => {
    const onAnswer = vi.fn();
    submit(shown({ onAnswer }), answer);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(answer);
  });

  it('offers the dictionary for spelling only', () => {
    const words = [...shown().querySelectorAll('button')].filter((button) => button.value.startsWith('add/'));
    expect(words.map((button) => button.value)).toEqual(['add/3']);
  });

  it('says "Remove" for a fix that deletes, and "Copy" where it cannot be written', () => {
    expect(shown({ findings: findings.slice(1, 2) }).textContent).toContain('Remove “{{company}}”');
    expect(shown({ findings: findings.slice(0, 1), copyOnly: true }).textContent).toContain('Copy “Helena”');
  });

  it.each([
    [{ waiting: true, findings: [] }, 'Checking…'],
    [{ incomplete: true }, 'Some checks could not run.'],
    [{ spellingNotChecked: true }, 'Spelling not checked.'],
    [{ findings: [] }, 'The checks found nothing.'],
  ])('says what state the review is in: %o', (over, words) => {
    expect(shown(over).querySelector('[role=status]')?.textContent).toContain(words);
  });

  it('says "else" only where there was something to look at', () => {
    const view = { ...reviewView(), addressedTo: 'InMail to Helena Ortiz', onAnswer() {} };
    const into = shown();
    render(<ReviewDialog {...view} findings={[]} />, into);
    expect(into.querySelector('[role=status]')?.textContent).toContain('Nothing else to look at.');
  });
});
