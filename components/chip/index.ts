/** The chip and its list. In: findings and a notice. Out: one answer at a time. May import components/ui and lib's types. */
export { Chip, type ChipProps } from './chip.tsx';
