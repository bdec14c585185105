export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Size, Point {}

/**
 * Where something goes, by the box of its anchor, its own size, the size of the viewport and the boxes of what else of
 * ours is shown; all in px of the viewport.
 */
export type Place = (anchor: Box, own: Size, viewport: Size, taken: readonly Box[]) => Point;

const gap = 8;

/**
 * By a composer without covering it: above, below, on its left or on its right, the first with room, flush with its
 * right edge, and clear of what else of ours stands there. With room on none of them (a composer that fills the window)
 * it is the corner that covers least of it.
 */
export const besideComposer: Place = (anchor, own, viewport, taken) => {
  const maxX = Math.max(gap, viewport.width - own.width - gap);
  const maxY = Math.max(gap, viewport.height - own.height - gap);
  const inView = (x: number, y: number) => ({ x: clamp(x, maxX), y: clamp(y, maxY) });
  const flushX = anchor.x + anchor.width - own.width;
  const above = inView(flushX, anchor.y - own.height - gap);
  const below = inView(flushX, anchor.y + anchor.height + gap);
  const left = inView(anchor.x - own.width - gap, anchor.y);
  const right = inView(anchor.x + anchor.width + gap, anchor.y);
  const corners = [inView(maxX, gap), inView(maxX, maxY), inView(gap, gap), inView(gap, maxY)];
  const stacked = taken.flatMap(({ y, height }) => [
    inView(flushX, y - own.height - gap),
    inView(flushX, y + height + gap),
  ]);
  // A DOMRect has nothing of its own to spread.
  const { width, height } = own;
  const covered = ({ x, y }: Point) => {
    const box = { x, y, width, height };
    return [anchor, ...taken].reduce((sum, other) => sum + overlap(other, box), 0);
  };
  let best: Point = above;
  for (const point of [...stacked, below, left, right, ...corners]) {
    if (covered(point) < covered(best)) best = point;
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
