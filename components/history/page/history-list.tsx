import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useVirtualList } from '../../ui/use-virtual-list.ts';
import { recipientWords } from '../entry-words.ts';
import { RowContent, type RowContentProps } from '../row-content.tsx';
import type { HistoryModel } from './history-model.ts';

/** px; the rows are measured when they are drawn. */
const rowHeight = 86;

/** Keys that move in the list, and how far; a page is what a glance takes in. */
const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export interface HistoryListProps extends Omit<RowContentProps, 'entry'> {
  readonly model: HistoryModel;
  readonly label: string;
}

/** The messages found, however many: only those to be seen are loaded and drawn. Arrow keys move, Enter opens. */
export function HistoryList({ model, label, ...about }: HistoryListProps) {
  const { list, selection } = model;
  const total = list.total.value;
  const { box, items, height, measure, scrollTo } = useVirtualList(total, rowHeight);
  const active = useSignal(0);
  const moving = useRef(false);
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const question = JSON.stringify(model.asked.value);

  useEffect(
    () => void (total > 0 && model.look(first, last)),
    [model, first, last, total, list.arrivals.value],
  );
  // Another list begins at its top.
  useLayoutEffect(() => {
    active.value = 0;
    box.current?.scrollTo(0, 0);
  }, [question, active, box]);
  useLayoutEffect(() => {
    if (!moving.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${active.value}"] .row-head`);
    if (row) {
      moving.current = false;
      row.focus();
    }
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    moving.current = true;
    active.value = Math.max(0, Math.min(total - 1, active.value + move));
    scrollTo(active.value);
  };

  return (
    <div class="history-scroll" ref={box}>
      <ul class="history-list" aria-label={label} style={{ blockSize: `${height}px` }} onKeyDown={onKeyDown}>
        {items.map(({ index, start }) => {
          const entry = list.at(index);
          const place = { 'data-index': index, ref: measure, style: { transform: `translateY(${start}px)` } };
          if (entry === undefined) {
            return <li key={index} class="history-row history-row--empty" aria-busy="true" {...place} />;
          }
          const { attemptId } = entry;
          const isOpen = model.view.value.entry === attemptId;
          const tabIndex = index === active.value ? 0 : -1;
          return (
            <li
              key={attemptId}
              class={isOpen ? 'history-row history-row--open' : 'history-row'}
              aria-setsize={total}
              aria-posinset={index + 1}
              {...place}
            >
              <input
                type="checkbox"
                class="history-tick"
                tabIndex={tabIndex}
                aria-label={`Select the message to ${recipientWords(entry)}`}
                checked={selection.ids.value.has(attemptId)}
                onClick={(event) => {
                  void selection.toggle(index, event.currentTarget.checked, event.shiftKey);
                }}
              />
              <button
                type="button"
                class="row-head"
                tabIndex={tabIndex}
                aria-current={isOpen ? 'true' : undefined}
                onClick={() => {
                  active.value = index;
                  void model.open(attemptId);
                }}
              >
                <RowContent entry={entry} {...about} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
