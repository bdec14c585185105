import { useId } from 'preact/hooks';
import type { Keep } from '../../lib/settings.ts';
import { daysWords } from '../ui/days-words.ts';

export interface KeepChoiceProps {
  readonly keep: Keep;
  readonly keepDays: number;
  onChange(keep: Keep): void;
}

/** What stays on this device of the messages that were sent: one of three, each said in full. */
export function KeepChoice({ keep, keepDays, onChange }: KeepChoiceProps) {
  const group = useId();
  const choices: readonly { keep: Keep; title: string; about: string }[] = [
    {
      keep: 'text',
      title: 'Keep the text',
      about: `Recipient, subject and text, unencrypted, for ${daysWords(keepDays)}. You can search and reread what you sent.`,
    },
    {
      keep: 'counts',
      title: 'Keep only counts',
      about: 'When, on which site and how it went. No names and no text.',
    },
    { keep: 'nothing', title: 'Keep nothing', about: 'No history. Messages are still reviewed.' },
  ];
  return (
    <fieldset class="cards">
      <legend class="unseen">What is kept of the messages you send</legend>
      {choices.map((choice) => (
        <label key={choice.keep} class={choice.keep === keep ? 'card card--chosen' : 'card'}>
          <input
            type="radio"
            name={group}
            value={choice.keep}
            checked={choice.keep === keep}
            onChange={() => onChange(choice.keep)}
          />
          <span class="card-title">{choice.title}</span>
          <span class="card-about">{choice.about}</span>
        </label>
      ))}
    </fieldset>
  );
}
