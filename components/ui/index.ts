/**
 * What every surface is made of. Pages import `tokens.css` and `ui.css` and put the class `sl` on their root.
 * Props in, callbacks out; no browser API. May import lib/review's types.
 */
export { Button, type ButtonProps } from './button.tsx';
export { Choice, type ChoiceProps } from './choice.tsx';
export { FindingAnswers, type FindingAnswersProps } from './finding-answers.tsx';
export { Icon, type IconProps } from './icon.tsx';
export { LevelBadge } from './level.tsx';
export { SearchField, type SearchFieldProps } from './search-field.tsx';
export { submitted } from './submitted.ts';
