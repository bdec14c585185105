export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Size, Point {}

/** What there is to stand clear of; all in px of the viewport. */
export interface Surroundings {
  readonly viewport: Size;
  /** The boxes of what else of ours is shown. */
  readonly taken: readonly Box[];
  /** Whether a box would cover none of the page's controls. */
  isFree(box: Box): boolean;
}

/** Where something goes, by the box of its anchor and its own size. */
export type Place = (anchor: Box, own: Size, around: Surroundings) => Point;

const gap = 8;

/**
 * By a composer without covering it, nor what else of ours stands there: above it, flush with its right edge, else
 * below, flush with its left edge, on its left or on its right, the nearest of these that covers no control of the page. With
 * no room on any side (a composer that fills the window) it is the place that covers least.
 */
export const besideComposer: Place = (anchor, own, { viewport, taken, isFree }) => {
  // A DOMRect has nothing of its own to spread.
  const { width, height } = own;
  const maxX = Math.max(gap, viewport.width - width - gap);
  const maxY = Math.max(gap, viewport.height - height - gap);
  const inView = (x: number, y: number) => ({ x: clamp(x, maxX), y: clamp(y, maxY), width, height });
  const flushX = anchor.x + anchor.width - width;
  const places = [
    inView(flushX, anchor.y - height - gap),
    ...taken.flatMap((box) => [
      inView(flushX, box.y - height - gap),
      inView(flushX, box.y + box.height + gap),
    ]),
    inView(flushX, anchor.y + anchor.height + gap),
    inView(anchor.x - width - gap, anchor.y),
    inView(anchor.x + anchor.width + gap, anchor.y),
    ...[inView(maxX, gap), inView(maxX, maxY), inView(gap, gap), inView(gap, maxY)],
  ];
  // Where a composer's line begins its own tools stand more often than where it ends: rather beside something of ours.
  const secondChoice = [
    inView(anchor.x, anchor.y + anchor.height + gap),
    inView(anchor.x, anchor.y - height - gap),
  ];
  const cost = (box: Box) => distance(anchor, box) + (secondChoice.includes(box) ? height + 2 * gap : 0);
  const covered = (box: Box) => [anchor, ...taken].reduce((sum, other) => sum + overlap(other, box), 0);
  const clear = [...places, ...secondChoice]
    .filter((box) => covered(box) === 0)
    .sort((a, b) => cost(a) - cost(b));
  const best = clear.find(isFree) ?? clear[0];
  return best ?? places.reduce((least, box) => (covered(box) < covered(least) ? box : least));
};

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, gap), max);
}

/** How far apart two boxes are, px. */
function distance(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return dx + dy;
}

/** The area two boxes share, px². */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
