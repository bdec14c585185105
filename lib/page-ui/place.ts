export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'above' | 'below' | 'start' | 'end';

const gap = 8;

/**
 * Where something of this size stands by an anchor without covering it: on the first of the given sides with room,
 * flush with the anchor's right edge. With room on none of them (a composer that fills the window) it goes into the
 * corner of the viewport that covers least of the anchor. All in px of the viewport.
 */
export function placeBeside(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  sides: readonly Side[],
): { readonly x: number; readonly y: number } {
  const maxX = Math.max(gap, viewport.width - size.width - gap);
  const maxY = Math.max(gap, viewport.height - size.height - gap);
  const inView = (x: number, y: number) => ({ x: clamp(x, maxX), y: clamp(y, maxY) });
  const flushX = anchor.x + anchor.width - size.width;
  const bySide = {
    above: inView(flushX, anchor.y - size.height - gap),
    below: inView(flushX, anchor.y + anchor.height + gap),
    start: inView(anchor.x - size.width - gap, anchor.y),
    end: inView(anchor.x + anchor.width + gap, anchor.y),
  };
  const beside = sides.map((side) => bySide[side]);
  const corners = [inView(maxX, gap), inView(maxX, maxY), inView(gap, gap), inView(gap, maxY)];
  let best = { x: clamp(flushX, maxX), y: gap, covered: Number.POSITIVE_INFINITY };
  for (const { x, y } of [...beside, ...corners]) {
    const covered = overlap(anchor, { x, y, ...size });
    if (covered < best.covered) best = { x, y, covered };
  }
  return { x: best.x, y: best.y };
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, gap), max);
}

/** The area two boxes share, px². */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
