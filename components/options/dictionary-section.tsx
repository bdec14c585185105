import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from './section.tsx';
import type { SettingsModel } from './settings-model.ts';

/** Words that are no spelling mistakes: the person's own. */
export function DictionarySection({ model }: { model: SettingsModel }) {
  const id = useId();
  const typed = useSignal('');
  const problem = useSignal('');
  const words = model.settings.value.dictionary;

  function add(): void {
    const word = typed.value.trim().toLowerCase();
    if (word === '') return;
    if (/\s/u.test(word)) {
      problem.value = 'Add one word at a time.';
      return;
    }
    typed.value = '';
    problem.value = '';
    if (!words.includes(word)) {
      void model.change({ dictionary: [...words, word].sort((a, b) => a.localeCompare(b)) });
    }
  }

  return (
    <Section title="Dictionary" about="Words of yours that are no spelling mistakes.">
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="unseen" for={id}>
          Word to add
        </label>
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="Word"
          value={typed.value}
          aria-invalid={problem.value !== ''}
          aria-describedby={`${id}-about`}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            problem.value = '';
          }}
        />
        <Button look="outlined" type="submit">
          Add
        </Button>
      </form>
      <p id={`${id}-about`} class="number-about number-about--wrong">
        {problem.value}
      </p>
      {words.length === 0 ? (
        <p class="section-none">No word added yet.</p>
      ) : (
        <ul class="words">
          {words.map((word) => (
            <li key={word} class="word">
              <span dir="auto">{word}</span>
              <button
                type="button"
                class="word-remove"
                aria-label={`Remove ${word}`}
                onClick={() => void model.change({ dictionary: words.filter((other) => other !== word) })}
              >
                <Icon icon={X} size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
