import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualList {
  /** For the box that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** What is drawn now. */
  readonly items: readonly VirtualItem[];
  /** px */
  readonly height: number;
  /** For each row, with `data-index`: how tall it is. */
  measure(row: HTMLElement | null): void;
  scrollTo(index: number): void;
}

/** Rows drawn beyond the edges of the box, so that a key or a turn of the wheel finds them there. */
const overscan = 6;

/**
 * Draws only the rows of a long list that are to be seen.
 *
 * @param rowHeight a guess in px for rows that were never drawn
 */
export function useVirtualList(count: number, rowHeight: number): VirtualList {
  const box = useRef<HTMLDivElement>(null);
  const [, draw] = useState(0);
  const options = {
    count,
    overscan,
    estimateSize: () => rowHeight,
    getScrollElement: () => box.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement,
    onChange: () => draw((times) => times + 1),
  };
  const [list] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  return {
    box,
    items: list.getVirtualItems(),
    height: list.getTotalSize(),
    measure: list.measureElement,
    scrollTo: (index) => list.scrollToIndex(index),
  };
}
