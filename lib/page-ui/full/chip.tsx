import { render } from 'preact';
import { Chip } from '../../../components/chip/index.ts';
import { viewportOf } from '../viewport.ts';
import type { ChipView, Shown } from '../views.ts';
import { answerFinding } from './answers.ts';
import { showBeside } from './beside-composer.ts';
import { keepOrder } from './keep-order.ts';
import { styles } from './styles.ts';

/** px between the list and the edge of the window. */
const margin = 16;
const maxHeight = 420;
const edge = 8;

/** What comes in late goes below what is pointed at: a list that grows upwards would move that from under the pointer. */
function holdStill(list: HTMLElement | null): void {
  if (list) list.style.blockSize = list.matches(':hover') ? `${list.getBoundingClientRect().height}px` : '';
}

/** Shows the chip at its composer's corner while it has something to say, or always where the person set it so. */
export function showChip(first: ChipView): Shown<ChipView> {
  let inOrder = keepOrder();
  let view = { ...first, findings: inOrder(first.findings) };
  let open = false;
  const setOpen = (next: boolean) => {
    if (open === next) return;
    open = next;
    show();
  };
  const { floating, into, close } = showBeside({
    css: styles.chip,
    anchor: view.anchor,
    onlyBesideAnchor: true,
    onEscape: () => setOpen(false),
    onFocusLeft: () => setOpen(false),
  });
  const onAnswer = (answer: string) => {
    if (answer === 'toggle') return setOpen(!open);
    if (answer.startsWith('fix/') || answer.startsWith('select/')) setOpen(false);
    answerFinding(answer, view);
  };
  const show = () => {
    const { findings, notice } = view;
    const hadFocus = floating.host.root.activeElement !== null;
    const { top, bottom, right } = floating.host.element.getBoundingClientRect();
    const below = viewportOf(document).clientHeight - bottom - margin;
    const opens = top - margin > below ? 'up' : 'down';
    holdStill(into.querySelector<HTMLElement>('.chip-list'));
    const room = { width: right - edge, height: Math.min(maxHeight, Math.max(top - margin, below)) };
    render(
      <Chip
        findings={findings}
        open={open}
        opens={opens}
        room={room}
        onAnswer={onAnswer}
        {...(notice ? { notice } : {})}
      />,
      into,
    );
    floating.place(view.anchor);
    // The button that was pressed may be gone with its finding.
    if (hadFocus && !floating.host.root.activeElement) into.querySelector('button')?.focus();
  };
  const update = (next: ChipView) => {
    if (!open) inOrder = keepOrder();
    view = { ...next, findings: inOrder(next.findings) };
    show();
  };
  show();
  return {
    update,
    isVisible: floating.isVisible,
    close,
  };
}
