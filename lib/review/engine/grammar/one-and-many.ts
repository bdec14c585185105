import { listed } from '../listed.ts';

/** Nouns that are one and many at once, or a measure that stays as it is: no number tells what goes with them. */
export const oneAndMany = listed(
  `percent series species staff fish sheep aircraft offspring headquarters dozen hundred thousand million billion police
group family company government committee board majority remainder rest number couple pair media data public crew press
faculty half part lot bunch range variety total minority audience management leadership army community content work time`,
);
