import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, besideComposer, type Surroundings } from '../../../lib/page-ui/place.ts';

const viewport = { width: 1000, height: 700 };
const toast = { width: 300, height: 60 };
const around: Surroundings = { viewport, taken: [], isFree: () => true };

function covers(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('besideComposer', () => {
  it('stands above, flush with the right edge', () => {
    expect(besideComposer({ x: 200, y: 400, width: 600, height: 200 }, toast, around)).toMatchObject({
      x: 500,
      y: 332,
    });
  });

  it('stands below a composer at the top', () => {
    expect(besideComposer({ x: 200, y: 10, width: 600, height: 200 }, toast, around)).toMatchObject({
      x: 500,
      y: 218,
    });
  });

  it('stands to the left of a bubble as tall as the window', () => {
    expect(besideComposer({ x: 600, y: 0, width: 400, height: 700 }, toast, around)).toMatchObject({
      x: 292,
      y: 8,
    });
  });

  it('stays in a window that the composer fills', () => {
    const place = besideComposer({ x: 0, y: 0, ...viewport }, toast, around);
    expect(place.x + toast.width).toBeLessThanOrEqual(viewport.width);
    expect(place.y + toast.height).toBeLessThanOrEqual(viewport.height);
  });

  it('covers no control of the page where another side is free', () => {
    const anchor = { x: 100, y: 400, width: 500, height: 200 };
    const subject = { x: 100, y: 360, width: 500, height: 32 };
    const footer = { x: 100, y: 610, width: 500, height: 40 };
    const isFree = (box: Box) => !covers(box, subject) && !covers(box, footer);
    expect(besideComposer(anchor, toast, { ...around, isFree })).toEqual({ x: 608, y: 400, ...toast });
    expect(besideComposer(anchor, toast, { ...around, isFree: () => false })).toMatchObject({
      x: 300,
      y: 332,
    });
  });

  it('stands below its left edge where only that is free, rather than in a corner of the window', () => {
    const anchor = { x: 60, y: 200, width: 760, height: 300 };
    const send = { x: 700, y: 510, width: 120, height: 40 };
    const isFree = (box: Box) => box.y > 300 && !covers(box, send);
    const narrow = { viewport: { width: 880, height: 700 }, taken: [], isFree };
    expect(besideComposer(anchor, { width: 130, height: 28 }, narrow)).toMatchObject({ x: 60, y: 508 });
  });

  it('stands clear of what else of ours stands there', () => {
    const chip = { x: 700, y: 364, width: 100, height: 28 };
    const composer = { x: 200, y: 400, width: 600, height: 300 };
    const place = besideComposer(composer, toast, { ...around, taken: [chip] });
    expect(place).toMatchObject({ x: 500, y: 296 });
  });

  it('stands by its composer rather than by something of ours that is far from it', () => {
    const toastAbove = { x: 200, y: 20, width: 300, height: 60 };
    const isFree = ({ y }: Box) => y > 300 || y < 120;
    const composer = { x: 200, y: 200, width: 600, height: 200 };
    const place = besideComposer(composer, toast, { ...around, taken: [toastAbove], isFree });
    expect(place).toMatchObject({ x: 500, y: 408 });
  });

  it('never covers a composer that leaves room on some side, and never leaves the window', () => {
    const box = fc.record({
      ...{ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) },
      ...{ width: fc.integer({ min: 50, max: 1000 }), height: fc.integer({ min: 20, max: 700 }) },
    });
    fc.assert(
      fc.property(box, (anchor) => {
        const place = { ...besideComposer(anchor, toast, around), ...toast };
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.x + place.width).toBeLessThanOrEqual(viewport.width);
        expect(place.y + place.height).toBeLessThanOrEqual(viewport.height);
        const roomAbove = anchor.y >= toast.height + 16;
        const roomBelow = anchor.y + anchor.height + toast.height + 16 <= viewport.height;
        if (roomAbove || roomBelow) expect(covers(place, anchor)).toBe(false);
      }),
    );
  });
});
