import { useId } from 'preact/hooks';

export interface CheckFieldProps {
  readonly label: string;
  readonly about?: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

/** One thing that is on or off, with a sentence on what it does. */
export function CheckField({ label, about, checked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {about !== undefined && (
        <p id={`${id}-about`} class="check-about">
          {about}
        </p>
      )}
    </div>
  );
}
