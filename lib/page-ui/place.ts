export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Size, Point {}

/** Where something goes, by the box of its anchor, its own size and the size of the viewport; all in px of the latter. */
export type Place = (anchor: Box, own: Size, viewport: Size) => Point;

const gap = 8;

/**
 * By a composer without covering it: above, below, on its left or on its right, the first with room, flush with its
 * right edge. With room on none of them (a composer that fills the window) it is the corner that covers least of it.
 */
export const besideComposer: Place = (anchor, own, viewport) => {
  const maxX = Math.max(gap, viewport.width - own.width - gap);
  const maxY = Math.max(gap, viewport.height - own.height - gap);
  const inView = (x: number, y: number) => ({ x: clamp(x, maxX), y: clamp(y, maxY) });
  const flushX = anchor.x + anchor.width - own.width;
  const above = inView(flushX, anchor.y - own.height - gap);
  const below = inView(flushX, anchor.y + anchor.height + gap);
  const left = inView(anchor.x - own.width - gap, anchor.y);
  const right = inView(anchor.x + anchor.width + gap, anchor.y);
  const corners = [inView(maxX, gap), inView(maxX, maxY), inView(gap, gap), inView(gap, maxY)];
  let best: Point = above;
  for (const point of [below, left, right, ...corners]) {
    if (overlap(anchor, { ...point, ...own }) < overlap(anchor, { ...best, ...own })) best = point;
  }
  return best;
};

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, gap), max);
}

/** The area two boxes share, px². */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
