/** How many findings are linked with their words; a dialog with more is read from the top anyway. */
const linked = 24;

/**
 * Rules that light up a finding's words while it is hovered or has the focus, and the other way round. In CSS, because
 * no pointer event of the page reaches us (lib/page-ui/shield.ts).
 */
export const linkRules = Array.from({ length: linked }, (_, index) => {
  const card = `[data-finding="${index}"]`;
  const words = `[data-findings~="${index}"]`;
  return (
    `.review:has(${card}:is(:hover,:focus-within)) ${words}{background:var(--mark-lit);box-shadow:0 0 0 2px var(--mark-lit)}` +
    `.review:has(${words}:hover) ${card}{background:var(--surface-quiet)}` +
    `.review:has(${words}:hover) .review-more:not([open]):has(${card})>summary{background:var(--surface-quiet)}`
  );
}).join('');
