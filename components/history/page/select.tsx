export interface SelectProps<Id extends string> {
  readonly label: string;
  /** What stands there while nothing is chosen: "All sites". */
  readonly all: string;
  readonly options: readonly { readonly id: Id; readonly words: string }[];
  readonly chosen: Id | undefined;
  onChoose(id: Id | undefined): void;
}

/** One of a few, or all of them. */
export function Select<Id extends string>({ label, all, options, chosen, onChoose }: SelectProps<Id>) {
  return (
    <select
      class={chosen === undefined ? 'filter' : 'filter filter--chosen'}
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(options.find(({ id }) => id === value)?.id)}
    >
      <option value="">{all}</option>
      {options.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
