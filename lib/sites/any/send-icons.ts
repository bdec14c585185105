/**
 * How the arrow or paper plane of "Send" begins in the icon libraries that most sites take theirs from, as these draw it
 * (2026-11, white space folded): where a build machine has taken every name away, the drawing is still the same.
 */
const drawings: readonly string[] = [
  'M2.01 21L23 12 2.01 3 2 10l15 2', // Material Icons
  '22 2 15 22 11 13 2 9 22 2', // Feather, a polygon
  'M14.536 21.686a.5.5 0 0 0 .937-.024', // Lucide
  'M3.714 3.048a.498.498 0 0 0-.683.627', // Lucide, horizontal
  'M6 12 3.269 3.125A59.76', // Heroicons 2, outline
  'M3.478 2.404a.75.75 0 0 0-.926.941', // Heroicons 2, solid
  'M3.478 2.405a.75.75 0 00-.926.94', // the same, shortened by a build
  'M15.854.146a.5.5 0 0 1 .11.54l-5.819 14.547', // Bootstrap Icons
  'M15.964.686a.5.5 0 0 0-.65-.65L.767 5.855', // Bootstrap Icons, filled
  'M476 3.2L12.5 270.6', // Font Awesome 5
  'M498.1 5.6c10.1 7 15.4 19.1', // Font Awesome 6
  'M21 3l-6.5 18a.55 .55', // Tabler
];

/** True for the part of an icon that draws it. */
export function isSendDrawing(part: Element): boolean {
  const drawn = part.getAttribute('d') ?? part.getAttribute('points');
  const line = drawn?.replace(/\s+/g, ' ').trim();
  return line !== undefined && drawings.some((drawing) => line.startsWith(drawing));
}
