import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { numberIn } from './number-in.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** False: whole numbers only. */
  readonly fractions: boolean;
  /** Taken at Enter or when the field is left: the first digits of a number are a number too, and here they delete. */
  readonly takenWhenDone?: boolean;
  onChange(value: number): void;
}

/** A number with its unit. A wrong one stays as typed, with a sentence that says what is accepted; nothing is saved. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, unit, value, onChange } = props;
  const id = useId();
  const typed = useSignal<string | null>(null);
  const answer = numberIn(typed.value ?? String(value), props);
  const wrong = 'problem' in answer;
  const take = () => {
    if (wrong) return;
    typed.value = null;
    if (answer.number !== value) onChange(answer.number);
  };
  return (
    <div class="number">
      <label class="number-label" for={id}>
        {label}
      </label>
      <span class="number-entry">
        <input
          id={id}
          class="field number-field"
          type="text"
          inputMode={props.fractions ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={typed.value ?? String(value)}
          aria-invalid={wrong}
          aria-describedby={`${id}-about`}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            const next = numberIn(event.currentTarget.value, props);
            if (!props.takenWhenDone && 'number' in next && next.number !== value) onChange(next.number);
          }}
          onKeyDown={({ key }) => key === 'Enter' && take()}
          onBlur={take}
        />
        {unit}
      </span>
      <p id={`${id}-about`} class={wrong ? 'number-about number-about--wrong' : 'number-about'}>
        {wrong ? answer.problem : hint}
      </p>
    </div>
  );
}
