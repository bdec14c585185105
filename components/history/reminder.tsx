import { useSignal } from '@preact/signals';
import { Bell, BellOff } from 'lucide';
import { useRef } from 'preact/hooks';
import { reminderTimes, reminderWords } from '../../lib/history/reminder-times.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

export interface ReminderProps {
  /** When it reminds; absent while no reminder is set. */
  readonly remindAt?: number;
  readonly now: number;
  readonly language: string;
  onRemind(at: number | null): void;
}

/** When to be reminded of a message that was let sit. */
export function Reminder({ remindAt, now, language, onRemind }: ReminderProps) {
  const choosing = useSignal(false);
  // One that has come is over, also for a page that was opened before.
  if (remindAt !== undefined && remindAt > now && !choosing.value) {
    return (
      <div class="reminder">
        <p class="reminder-set">
          <Icon icon={Bell} />
          Reminds you {reminderWords(remindAt, now, language)}
        </p>
        <Button small look="outlined" onClick={() => (choosing.value = true)}>
          Change
        </Button>
        <Button small icon={BellOff} onClick={() => onRemind(null)}>
          Remove
        </Button>
      </div>
    );
  }
  const choose = (at: number) => {
    choosing.value = false;
    onRemind(at);
  };
  return (
    <fieldset class="reminder">
      <legend>Remind me</legend>
      {reminderTimes(now).map(({ words, at }) => (
        <Button key={words} small look="outlined" onClick={() => choose(at)}>
          {words}
        </Button>
      ))}
      <OwnTime now={now} onChoose={choose} />
    </fieldset>
  );
}

/** Taken when the person says so: a field of date and time is a valid time long before one is through with it. */
function OwnTime({ now, onChoose }: { readonly now: number; onChoose(at: number): void }) {
  const field = useRef<HTMLInputElement>(null);
  const problem = useSignal('');
  return (
    <form
      class="reminder-own"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const at = new Date(field.current?.value ?? '').getTime();
        if (at > Date.now()) onChoose(at);
        else problem.value = Number.isNaN(at) ? 'Fill in a date and a time.' : 'This time has passed.';
      }}
    >
      <input
        ref={field}
        type="datetime-local"
        class="field reminder-field"
        aria-label="Another time"
        min={localTime(now)}
        onInput={() => (problem.value = '')}
      />
      <Button small look="outlined" type="submit">
        Remind me then
      </Button>
      <span class="reminder-problem" role="alert">
        {problem.value}
      </span>
    </form>
  );
}

/** As `datetime-local` writes it: the person's clock without a zone. */
function localTime(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
