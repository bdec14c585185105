import { useId } from 'preact/hooks';

export interface ChoiceProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly words: string }[];
  /** null: nothing chosen yet. */
  readonly chosen: Id | null;
  onChoose(id: Id): void;
}

/** One of a few, as radio buttons that look like pills. For extension pages. */
export function Choice<Id extends string>({ legend, options, chosen, onChoose }: ChoiceProps<Id>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map(({ id, words }) => (
          <label key={id} class={id === chosen ? 'choice-option choice-option--chosen' : 'choice-option'}>
            <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
