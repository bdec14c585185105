/**
 * `npm run icons`: draws the icon's sizes from its one SVG. Run it after changing the drawing; a repo test compares.
 * The small drawing is used up to 32 px when there is one: details that read at 128 px are mud at 16.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

export const iconSizes = [16, 32, 48, 96, 128] as const;
export const iconFolder = `${join(import.meta.dirname, '../../public/icon')}/`;

/** The PNG of one size, in pixels. Throws when the drawing is missing or not square. */
export function drawIcon(size: number): Uint8Array {
  const small = `${iconFolder}second-look-small.svg`;
  const svg = readFileSync(size <= 32 && existsSync(small) ? small : `${iconFolder}second-look.svg`, 'utf8');
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  if (image.width !== image.height)
    throw new Error('The icon must be square: give its SVG a square viewBox.');
  return image.asPng();
}

if (import.meta.main) {
  for (const size of iconSizes) writeFileSync(`${iconFolder}${size}.png`, drawIcon(size));
}
