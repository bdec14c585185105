import { Search } from 'lucide';
import { Icon } from './icon.tsx';

export interface SearchFieldProps {
  /** Its name, and what stands in it while it is empty. */
  readonly label: string;
  readonly value: string;
  onSearch(text: string): void;
}

/** Searches as one types. For extension pages: inside a page no input event reaches us. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  return (
    <div class="search">
      <Icon icon={Search} />
      <input
        type="search"
        class="search-field"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}
